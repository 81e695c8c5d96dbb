package linli.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.DirectSchedulerFactory;
import org.quartz.simpl.RAMJobStore;
import org.quartz.simpl.SimpleThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls each task at its interval, never twice at once. A task that fails is logged and called again next time. Quartz goes by the clock on the wall;
/// where that is put back, the tasks do not wait until it has come round again.
public final class Timetable implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    /// Less is how clocks are kept right every day.
    private static final Duration PUT_BACK = Duration.ofSeconds(5);

    private static final int AT_ONCE = 2;
    /// Quartz tells schedulers apart by their names.
    private static final AtomicInteger MADE = new AtomicInteger();

    private final Clock clock;
    private final Consumer<Duration> whenPutBack;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("clock-watch").factory());
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private volatile Optional<Scheduler> scheduler = Optional.empty();
    private Instant seen;
    private long seenAt;

    private record Task(Duration interval, Runnable work) {}

    /// @param whenPutBack told by how much, before the tasks are called anew
    public Timetable(Clock clock, Consumer<Duration> whenPutBack) {
        this.clock = clock;
        this.whenPutBack = whenPutBack;
        this.seen = clock.instant();
        this.seenAt = System.nanoTime();
    }

    /// Before the start.
    public Timetable every(Duration interval, String name, Runnable task) {
        tasks.put(name, new Task(interval, task));
        return this;
    }

    private Scheduler scheduler() throws SchedulerException {
        String name = "linli-" + MADE.incrementAndGet();
        var factory = DirectSchedulerFactory.getInstance();
        factory.createScheduler(name, name, new SimpleThreadPool(AT_ONCE, Thread.NORM_PRIORITY), new RAMJobStore());
        var made = factory.getScheduler(name);
        made.setJobFactory((bundle, _) -> new Call(tasks.get(bundle.getJobDetail().getKey().getName()).work()));
        return made;
    }

    private static Trigger fromNow(String name, Duration interval) {
        var schedule = SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(interval.toMillis())
                .withMisfireHandlingInstructionNextWithRemainingCount()
                .repeatForever();
        return TriggerBuilder.newTrigger().withIdentity(name).withSchedule(schedule).startNow().build();
    }

    /// By how much the clock was put back since the last look.
    private Duration look() {
        var now = clock.instant();
        long at = System.nanoTime();
        var putBack = Duration.between(now, seen.plusNanos(at - seenAt));
        seen = now;
        seenAt = at;
        return putBack;
    }

    private void watch(Scheduler scheduler) {
        try {
            var putBack = look();
            if (putBack.compareTo(PUT_BACK) > 0) {
                LOG.warn("the clock was put back by {}", putBack);
                whenPutBack.accept(putBack);
                for (var task : tasks.entrySet()) {
                    scheduler.rescheduleJob(TriggerKey.triggerKey(task.getKey()), fromNow(task.getKey(), task.getValue().interval()));
                }
            }
        } catch (SchedulerException | RuntimeException e) {
            LOG.error("the tasks go on by the clock as it was", e);
        }
    }

    public synchronized Timetable start() {
        try {
            var made = scheduler();
            scheduler = Optional.of(made);
            for (var task : tasks.entrySet()) {
                made.scheduleJob(JobBuilder.newJob(Call.class).withIdentity(task.getKey()).build(), fromNow(task.getKey(), task.getValue().interval()));
            }
            made.start();
            watch.scheduleWithFixedDelay(() -> watch(made), BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the timetable cannot be started", e);
        }
        return this;
    }

    @Override
    public synchronized void close() {
        watch.shutdownNow();
        try {
            if (scheduler.isPresent()) {
                scheduler.get().shutdown(true);
            }
        } catch (SchedulerException e) {
            LOG.warn("the timetable did not stop in order", e);
        }
    }

    /// One call of a task.
    @DisallowConcurrentExecution
    record Call(Runnable task) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.error("the task {} failed and will be called again", context.getJobDetail().getKey().getName(), e);
            }
        }
    }
}

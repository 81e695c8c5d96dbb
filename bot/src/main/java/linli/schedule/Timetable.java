package linli.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls each task at its interval, never twice at once. A task that fails is logged and called again next time. Quartz goes by the clock on the wall;
/// where that is put back, the tasks do not wait until it has come round again.
public final class Timetable implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    /// Less is how clocks are kept right every day.
    private static final Duration PUT_BACK = Duration.ofSeconds(5);

    private final Clock clock;
    private final Consumer<Duration> whenPutBack;
    private final Scheduler scheduler;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("clock-watch").factory());
    private final Map<String, Runnable> tasks = new ConcurrentHashMap<>();
    private final Map<String, Duration> intervals = new ConcurrentHashMap<>();
    private Instant seen;
    private long seenAt;

    /// @param whenPutBack told by how much, before the tasks are called anew
    public Timetable(Clock clock, Consumer<Duration> whenPutBack) {
        this.clock = clock;
        this.whenPutBack = whenPutBack;
        this.seen = clock.instant();
        this.seenAt = System.nanoTime();
        var properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "linli");
        properties.setProperty("org.quartz.threadPool.threadCount", "2");
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        try {
            scheduler = new StdSchedulerFactory(properties).getScheduler();
            scheduler.setJobFactory((bundle, _) -> new Call(tasks.get(bundle.getJobDetail().getKey().getName())));
        } catch (SchedulerException e) {
            throw new IllegalStateException("the timetable cannot be set up", e);
        }
    }

    public Timetable every(Duration interval, String name, Runnable task) {
        tasks.put(name, task);
        intervals.put(name, interval);
        try {
            scheduler.scheduleJob(JobBuilder.newJob(Call.class).withIdentity(name).build(), fromNow(name, interval));
        } catch (SchedulerException e) {
            throw new IllegalStateException("the task " + name + " cannot be set up", e);
        }
        return this;
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

    private void watch() {
        try {
            var putBack = look();
            if (putBack.compareTo(PUT_BACK) > 0) {
                LOG.warn("the clock was put back by {}", putBack);
                whenPutBack.accept(putBack);
                for (var task : intervals.entrySet()) {
                    scheduler.rescheduleJob(TriggerKey.triggerKey(task.getKey()), fromNow(task.getKey(), task.getValue()));
                }
            }
        } catch (SchedulerException | RuntimeException e) {
            LOG.error("the tasks go on by the clock as it was", e);
        }
    }

    public Timetable start() {
        try {
            scheduler.start();
            watch.scheduleWithFixedDelay(this::watch, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the timetable cannot be started", e);
        }
        return this;
    }

    @Override
    public void close() {
        watch.shutdownNow();
        try {
            scheduler.shutdown(true);
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

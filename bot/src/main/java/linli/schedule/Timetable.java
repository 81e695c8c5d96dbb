package linli.schedule;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls each task at its interval, never twice at once. A task that fails is logged and called again next time.
public final class Timetable implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

    private final Scheduler scheduler;
    private final Map<String, Runnable> tasks = new ConcurrentHashMap<>();

    public Timetable() {
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
        var schedule = SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(interval.toMillis())
                .withMisfireHandlingInstructionNextWithRemainingCount()
                .repeatForever();
        try {
            scheduler.scheduleJob(
                    JobBuilder.newJob(Call.class).withIdentity(name).build(),
                    TriggerBuilder.newTrigger().withIdentity(name).withSchedule(schedule).startNow().build());
        } catch (SchedulerException e) {
            throw new IllegalStateException("the task " + name + " cannot be set up", e);
        }
        return this;
    }

    public Timetable start() {
        try {
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("the timetable cannot be started", e);
        }
        return this;
    }

    @Override
    public void close() {
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

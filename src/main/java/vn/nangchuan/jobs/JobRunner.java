package vn.nangchuan.jobs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.uikit.ErrorId;

/** Does the jobs, two at a time, each in its scope. */
@Component
class JobRunner implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
    private static final int AT_ONCE = 2;
    private static final int SECONDS_TO_STOP = 10;

    private final JobTable table;
    private final CurrentJob current;
    private final Scopes scopes;
    private final ObjectProvider<JobType> types;
    private final UUID process = UUID.randomUUID();
    private final Map<Long, Taken> taken = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("job-", 1).daemon().factory());

    /** Resolved late: types need what needs the jobs. */
    JobRunner(JobTable table, CurrentJob current, Scopes scopes, ObjectProvider<JobType> types) {
        this.table = table;
        this.current = current;
        this.scopes = scopes;
        this.types = types;
    }

    private record Taken(JobRun run, CompletableFuture<Void> ended) {}

    /** Names this portal since its start. */
    UUID process() {
        return process;
    }

    Map<String, JobType> types() {
        return types.stream().collect(Collectors.toMap(JobType::code, Function.identity()));
    }

    JobType type(String code) {
        JobType type = types().get(code);
        if (type == null) {
            throw new IllegalArgumentException("No job is called " + code);
        }
        return type;
    }

    /** Whether this portal will do it or is doing it. */
    boolean holds(long id) {
        return taken.containsKey(id);
    }

    /** Takes it on, before its row can be seen by others. */
    void take(long id, JobOrder order) {
        taken.put(id, new Taken(new JobRun(id, order, table), new CompletableFuture<>()));
    }

    /** Gives it up: its row was not stored. */
    void drop(long id) {
        taken.remove(id);
    }

    /** Begins with it as soon as a thread is free, for whoever acts in that scope. */
    void begin(long id, Scope asker) {
        Taken job = Objects.requireNonNull(taken.get(id));
        threads.execute(() -> {
            try {
                JobType type = type(job.run().order().type());
                scopes.runIn(type.scopeFor(asker), () -> work(job.run(), type));
            } catch (RuntimeException failure) {
                ErrorId.log(log, "The end of a job could not be noted", failure);
            } finally {
                taken.remove(id);
                job.ended().complete(null);
            }
        });
    }

    void callOff(long id) {
        Taken job = taken.get(id);
        if (job != null) {
            job.run().callOff();
        }
    }

    /** Completed when the job has ended; at once when this portal does not hold it. */
    CompletableFuture<Void> ended(long id) {
        Taken job = taken.get(id);
        return job == null ? CompletableFuture.completedFuture(null) : job.ended();
    }

    /** Completed when all that this portal holds now has ended. */
    CompletableFuture<Void> allEnded() {
        return CompletableFuture.allOf(taken.values().stream().map(Taken::ended).toArray(CompletableFuture<?>[]::new));
    }

    /** Whatever breaks it off, an error of the machine too: a job that nobody ends would be taken for interrupted. */
    private void work(JobRun run, JobType type) {
        if (!table.begin(run.id())) {
            return;
        }
        try {
            run.stopIfCalledOff();
            JobReport report = current.call(run, type);
            table.end(run.id(), JobStatus.DONE, report.code(), report.figures());
        } catch (JobCancelled _) {
            boolean isStopped = threads.isShutdown();
            table.end(run.id(), isStopped ? JobStatus.INTERRUPTED : JobStatus.CANCELLED, null, List.of());
        } catch (BusinessRuleViolation refused) {
            table.end(
                    run.id(),
                    JobStatus.FAILED,
                    refused.findings().getFirst().code().name(),
                    List.of());
        } catch (RuntimeException | Error failure) {
            ErrorId id = ErrorId.log(log, "A job broke off: " + type.code(), failure);
            table.end(run.id(), JobStatus.FAILED, id.value(), List.of());
        }
    }

    /** Jobs stop between two parts; what is not stopped by then is known for interrupted at the next start. */
    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        taken.values().forEach(job -> job.run().callOff());
        if (!threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            log.warn("Jobs were still running when the portal stopped");
        }
    }
}

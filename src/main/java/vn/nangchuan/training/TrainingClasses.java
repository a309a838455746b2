package vn.nangchuan.training;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored classes. */
interface TrainingClasses extends Repository<TrainingClass, Long> {

    TrainingClass save(TrainingClass trainingClass);

    List<TrainingClass> saveAll(Iterable<TrainingClass> classes);

    void flush();

    Optional<TrainingClass> findById(long id);

    @Query("select c.code from TrainingClass c where c.code in :codes")
    List<String> takenCodes(Collection<String> codes);

    /**
     * Locks the row, then reads it. Must be the first statement of the transaction: even a lock of another row fixes what
     * it may see, and the server then refuses a class changed since (error 1020).
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from TrainingClass c where c.id = :id")
    Optional<TrainingClass> lock(long id);

    /** As {@link #lock}, but beside others who hold it; who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from TrainingClass c where c.id = :id")
    Optional<TrainingClass> hold(long id);
}

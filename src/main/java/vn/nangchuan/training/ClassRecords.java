package vn.nangchuan.training;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.nangchuan.kernel.TrainingClassId;

/** The stored rows that belong to classes. */
@Repository
class ClassRecords {

    private final EntityManager entities;

    ClassRecords(EntityManager entities) {
        this.entities = entities;
    }

    void store(Collection<? extends ClassChild> rows) {
        rows.forEach(entities::persist);
    }

    /** The class that was planned with this key. */
    Optional<TrainingClassId> plannedWith(UUID key) {
        return entities.createQuery("select d.classId from ClassDecision d where d.key = :key", Long.class)
                .setParameter("key", key)
                .getResultStream()
                .map(TrainingClassId::new)
                .findFirst();
    }

    List<Sitting> sittingsOf(TrainingClass trainingClass) {
        return entities.createQuery(
                        "select s from Sitting s where s.classId = :id order by s.startsOn, s.id", Sitting.class)
                .setParameter("id", trainingClass.id().value())
                .getResultList();
    }

    void replaceSittings(TrainingClass trainingClass, List<SittingDays> sittings) {
        sittingsOf(trainingClass).forEach(entities::remove);
        store(sittings.stream().map(days -> new Sitting(trainingClass, days)).toList());
    }
}

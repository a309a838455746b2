package vn.nangchuan.nominations.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.nominations.Nominate;
import vn.nangchuan.nominations.NominationDesk;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.SittingLine;

/** The open classes that would mend a gap, each with what speaks against it. */
@Component
class ClassChoices {

    private final ClassLists classes;
    private final NominationDesk desk;
    private final BusinessClock clock;

    ClassChoices(ClassLists classes, NominationDesk desk, BusinessClock clock) {
        this.classes = classes;
        this.desk = desk;
        this.clock = clock;
    }

    /** Those that would help at least one of these people. */
    List<ClassChoice> of(List<Gap> gaps) {
        Map<TrainingClassId, ClassLine> lines = gaps.stream()
                .map(this::mending)
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(ClassLine::id, line -> line, (same, _) -> same, LinkedHashMap::new));
        Map<TrainingClassId, List<SittingLine>> sittings = classes.sittingsOf(lines.keySet());
        return lines.values().stream()
                .map(line ->
                        new ClassChoice(line, sittings.getOrDefault(line.id(), List.of()), findings(line.id(), gaps)))
                .toList();
    }

    private List<ClassLine> mending(Gap gap) {
        return classes.thatMend(gap.criterion(), gap.leastLevel(), gap.fields(), clock.today());
    }

    private Map<Gap, List<Finding>> findings(TrainingClassId trainingClass, List<Gap> gaps) {
        Map<Gap, List<Finding>> findings = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            findings.put(
                    gap,
                    desk.check(
                            new Nominate(trainingClass, gap.official(), gap.requirement(), null, UUID.randomUUID())));
        }
        return findings;
    }
}

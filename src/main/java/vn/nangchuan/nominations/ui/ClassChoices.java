package vn.nangchuan.nominations.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    private static final UUID NOT_A_COMMAND = new UUID(0, 0);

    private final ClassLists classes;
    private final NominationDesk desk;
    private final BusinessClock clock;

    ClassChoices(ClassLists classes, NominationDesk desk, BusinessClock clock) {
        this.classes = classes;
        this.desk = desk;
        this.clock = clock;
    }

    /** Those that would help at least one of these people; eight statements for people who lack the same. */
    List<ClassChoice> of(List<Gap> gaps) {
        List<ClassLine> lines = mending(gaps);
        Map<TrainingClassId, List<SittingLine>> sittings =
                classes.sittingsOf(lines.stream().map(ClassLine::id).toList());
        Map<Nominate, List<Finding>> findings = desk.check(lines.stream()
                .flatMap(line -> gaps.stream().map(gap -> question(line, gap)))
                .toList());
        return lines.stream()
                .map(line -> new ClassChoice(
                        line, sittings.getOrDefault(line.id(), List.of()), findings(line, gaps, findings)))
                .toList();
    }

    private List<ClassLine> mending(List<Gap> gaps) {
        return gaps.stream()
                .map(Gap::criterion)
                .distinct()
                .flatMap(criterion -> classes.thatMend(criterion, null, Set.of(), clock.today()).stream())
                .filter(line -> gaps.stream().anyMatch(gap -> gap.isMendedBy(line.programme())))
                .toList();
    }

    private static Map<Gap, List<Finding>> findings(
            ClassLine line, List<Gap> gaps, Map<Nominate, List<Finding>> answers) {
        Map<Gap, List<Finding>> findings = new LinkedHashMap<>();
        gaps.forEach(gap -> findings.put(gap, answers.getOrDefault(question(line, gap), List.of())));
        return findings;
    }

    /** The nomination as it would be, without a reason so far; nothing is ever done with it. */
    private static Nominate question(ClassLine line, Gap gap) {
        return new Nominate(line.id(), gap.official(), gap.requirement(), null, NOT_A_COMMAND);
    }
}

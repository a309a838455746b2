package vn.nangchuan.isolation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nangchuan.isolation.Canaries.Owned;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.TestClasses;

/**
 * A school beside the districts of a province. Two communes send people to its two classes, one that takes nominations
 * and one that has begun; of these people it keeps nothing, and of the communes' others it must not know.
 */
final class SeededSchool {

    private final SeededWorld world;
    private final UnitPath path;
    private final UnitPath province;
    private final UnitPath district;
    private final UnitPath first;
    private final UnitPath second;
    private final Map<OfficialId, UnitPath> sentOnes = new LinkedHashMap<>();
    private final Subject own;
    private final Subject sent;
    private final Subject sentBySecond;

    private SeededSchool(SeededWorld world, List<UnitPath> units, ProgrammeId programme) throws Exception {
        this.world = world;
        province = units.getFirst();
        district = units.get(1);
        List<UnitPath> communes =
                units.stream().filter(unit -> unit.depth() == 3).toList();
        first = communes.getFirst();
        second = communes.getLast();
        path = world.provinces().openSchool(province, "Trường Ba");
        own = runAClass(programme);
        sent = takeNominations(programme);
        sentBySecond = sendToTheSameClass();
    }

    static SeededSchool in(SeededWorld world, List<UnitPath> units, ProgrammeId programme) throws Exception {
        return new SeededSchool(world, units, programme);
    }

    /** The class that has begun, with somebody of the second commune who was absent. */
    private Subject runAClass(ProgrammeId programme) throws Exception {
        world.schoolYear().goBack();
        TrainingClassId running = world.openClass(path, TestClasses.plan(path, programme, 20, SchoolYear.SITTINGS));
        OfficialId official = send(second, "official in the school's class");
        NominationId nomination = world.nominate(second, path, running, official);
        EnrolmentId enrolment = world.accept(path, nomination);
        long sitting = world.firstSitting(path, running);
        String reason = world.canaries().plant("why somebody was absent", second, path);
        world.canaries().belongTo(official, reason);
        world.schoolYear().begin(path, running, sitting, enrolment, "Nghỉ vì " + reason);
        CertificateId certificate = world.submit(second, official);
        return new Subject(
                path,
                world.name(path),
                official,
                running,
                sitting,
                programme,
                nomination,
                nomination,
                enrolment,
                certificate,
                world.scan(second, certificate),
                world.handIn(second, official),
                world.ask(second, official),
                world.askForWaiver(second, official),
                world.proposeTransfer(second, official),
                world.lawVersion(second),
                0,
                world.withDraft(path, world.openAccount(path, "TRAINING_COORDINATOR")));
    }

    /** The class to which people are still sent: of the first commune one waits and one has a seat. */
    private Subject takeNominations(ProgrammeId programme) throws Exception {
        TrainingClassId open = world.openClass(path, programme);
        OfficialId waiting = send(first, "official sent to the school");
        NominationId undecided = world.nominate(first, path, open, waiting);
        NominationId accepted = world.nominate(first, path, open, send(first, "official seated by the school"));
        CertificateId certificate = world.submit(first, waiting);
        return new Subject(
                first,
                world.name(first),
                waiting,
                open,
                world.firstSitting(path, open),
                programme,
                undecided,
                accepted,
                world.accept(path, accepted),
                certificate,
                world.scan(first, certificate),
                world.handIn(first, waiting),
                world.ask(first, waiting),
                world.askForWaiver(first, waiting),
                world.proposeTransfer(first, waiting),
                world.lawVersion(first),
                world.subject(first).registerImport(),
                world.subject(first).account());
    }

    /** What the second commune has there and at the class that has begun. */
    private Subject sendToTheSameClass() throws Exception {
        OfficialId waiting = send(second, "official of another commune sent to the school");
        return new Subject(
                second,
                world.name(second),
                waiting,
                sent.trainingClass(),
                sent.sitting(),
                sent.programme(),
                world.nominate(second, path, sent.trainingClass(), waiting),
                own.seated(),
                own.enrolment(),
                own.certificate(),
                own.scan(),
                own.handedIn(),
                own.correction(),
                own.waiver(),
                own.transfer(),
                own.lawVersion(),
                world.subject(second).registerImport(),
                world.subject(second).account());
    }

    private OfficialId send(UnitPath commune, String what) {
        OfficialId official = world.enter(commune, what, path);
        sentOnes.put(official, commune);
        return official;
    }

    UnitPath path() {
        return path;
    }

    Subject own() {
        return own;
    }

    /** For the school itself: the commune's people who were not sent are its colleagues. */
    Map<Relation, Subject> around() {
        Map<Relation, Subject> around = new EnumMap<>(Relation.class);
        around.put(Relation.OWN, own);
        around.put(Relation.SENT, sent);
        around.put(Relation.COLLEAGUE, world.subject(first));
        around.put(Relation.SIBLING, world.subject(district));
        around.put(Relation.PARENT, world.subject(province));
        return around;
    }

    Subject sentByAnotherThan(UnitPath commune) {
        return commune.equals(first) ? sentBySecond : sent;
    }

    void nameWhoWasSent() {
        sentOnes.forEach((official, keeper) -> world.canaries()
                .know(
                        official.value(),
                        new Owned("official " + official + " sent", List.of(keeper, path), false, official, null)));
    }
}

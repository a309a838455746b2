package vn.nangchuan;

import static org.assertj.core.api.Assertions.assertThat;

import childportal.SavingPortal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.nangchuan.audit.AuditVerification;
import vn.nangchuan.testing.ChildPortal;
import vn.nangchuan.testing.ChildPortal.Ending;
import vn.nangchuan.testing.Visitor;

/**
 * One installation's life: first start with the demonstration, killed in the middle of saving, started again, a second
 * portal on the same folder, an orderly stop, another start, and one that takes the data for real.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestartTests {

    private static final String ENOUGH_SAVES = "saved 40";
    private static final String UP = "today (.*)";

    private static Path folder = Path.of("");
    private static List<String> acknowledged = List.of();
    private static ProcessHandle orphan = ProcessHandle.current();
    private static @Nullable ChildPortal second;

    @BeforeAll
    static void killThePortalInMidSaveAndStartItAgain() throws Exception {
        folder = ChildPortal.emptyFolder("restart");
        ChildPortal first = ChildPortal.start(folder, SavingPortal.class, "--trial.save=true");
        try {
            first.await(ENOUGH_SAVES);
            acknowledged = saves(first.kill());
            orphan = ChildPortal.databaseServersOf(folder).getFirst();
            second = ChildPortal.start(folder, SavingPortal.class);
            second.await(UP);
        } catch (Throwable failure) {
            first.close();
            throw failure;
        }
    }

    @AfterAll
    static void endEverything() {
        if (second != null) {
            second.close();
        }
    }

    @Test
    @Order(1)
    void aKilledPortalLosesNothingThatItAcknowledged() {
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(40);
        assertThat(numbers(afterTheKill().output(), "known ")).containsAll(acknowledged);
    }

    @Test
    @Order(1)
    void theBusinessDateIsKept() {
        assertThat(afterTheKill().output()).contains("today " + SavingPortal.MOVED_TO);
    }

    @Test
    @Order(1)
    void aDatabaseServerLeftRunningIsReplaced() {
        assertThat(orphan.isAlive()).isFalse();
        assertThat(ChildPortal.databaseServersOf(folder)).hasSize(1);
    }

    @Test
    @Order(2)
    void aSecondPortalOnTheSameFolderIsRefused() throws Exception {
        try (ChildPortal other = ChildPortal.start(folder, NangChuan.class)) {
            Ending ending = other.awaitEnd();

            assertThat(ending.exitCode()).isNotZero();
            assertThat(ending.errors()).singleElement().asString().contains("another", "is running on", "mariadb");
        }
        assertThat(ChildPortal.databaseServersOf(folder)).hasSize(1);
    }

    @Test
    @Order(2)
    void theAuditTrailIsCheckedBesideTheRunningPortal() throws Exception {
        assertThat(auditVerified()).contains("0 chains not whole");
        assertThat(ChildPortal.databaseServersOf(folder)).hasSize(1);
    }

    @Test
    @Order(4)
    void theAuditTrailIsCheckedWithoutAPortal() throws Exception {
        assertThat(auditVerified()).contains("0 chains not whole");
        assertThat(ChildPortal.databaseServersOf(folder)).isEmpty();
    }

    private static String auditVerified() throws InterruptedException {
        try (ChildPortal command = ChildPortal.start(folder, NangChuan.class, AuditVerification.COMMAND)) {
            Ending ending = command.awaitEnd();

            assertThat(ending.exitCode()).isZero();
            return String.join("\n", ending.output());
        }
    }

    @Test
    @Order(3)
    void anOrderlyStopEndsTheDatabaseServerToo() throws Exception {
        Ending ending = afterTheKill().stop();

        assertThat(ending.errors()).isEmpty();
        assertThat(ChildPortal.databaseServersOf(folder)).isEmpty();
    }

    @Test
    @Order(4)
    void accountsSurviveARestart() throws Exception {
        try (ChildPortal again = ChildPortal.start(folder, NangChuan.class)) {
            Visitor visitor = new Visitor(again.awaitPort());

            assertThat(visitor.signIn("tanlang", "van-lang-2019")).isTrue();
            assertThat(visitor.signIn("tanlang", "another password")).isFalse();
        }
    }

    @Test
    @Order(5)
    void theDemonstrationIsNotTakenOverForRealWork() throws Exception {
        try (ChildPortal real = ChildPortal.start(folder, NangChuan.class, "--nangchuan.demonstration.enabled=false")) {
            Ending ending = real.awaitEnd();

            assertThat(ending.exitCode()).isNotZero();
            assertThat(ending.errors())
                    .singleElement()
                    .asString()
                    .contains("holds the demonstration", "NANGCHUAN_DEMONSTRATION_ENABLED=true");
        }
        assertThat(ChildPortal.databaseServersOf(folder)).isEmpty();
    }

    private static ChildPortal afterTheKill() {
        return Objects.requireNonNull(second);
    }

    private static List<String> saves(Ending ending) {
        return numbers(ending.output(), "saved ");
    }

    private static List<String> numbers(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .toList();
    }
}

package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.accounts.Administrators.Person;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.ProvincialParameter.Asked;
import vn.nangchuan.standings.law.DraftParameter;
import vn.nangchuan.standings.law.ParameterDesk;
import vn.nangchuan.standings.law.ParameterLists;
import vn.nangchuan.standings.law.PublicationDesk;
import vn.nangchuan.testing.TestProvinces;

/** What somebody has done in the background is recorded as theirs. */
@AccountsTest
class BackgroundPublicationTests {

    @Autowired
    private ParameterDesk desk;

    @Autowired
    private ParameterLists lists;

    @Autowired
    private PublicationDesk publications;

    @Autowired
    private JobsEnded jobs;

    @Autowired
    private Administrators people;

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void namesWhoAskedForItAndAsWhom() throws Exception {
        UnitPath province = provinces.openProvince();
        provinces.openCommune(province, "Tân Lang");
        Person drafter = people.holding("PROVINCE_REVIEWER", province);
        Person publisher = people.holding("PROVINCE_REVIEWER", province);
        people.as(
                drafter,
                () -> desk.draft(new DraftParameter(
                        "CC19-QLNN", LocalDate.of(2020, 6, 1), null, "QĐ 7", new Asked(false), UUID.randomUUID())));
        long id = people.as(drafter, lists::list).getFirst().id();
        UUID key = UUID.randomUUID();

        people.as(publisher, () -> publications.publish(id, key));
        people.as(publisher, () -> publications.publish(id, key));
        jobs.await();

        String name = "Người " + publisher.username();
        assertThat(recorded(province, "standings:publication-asked"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line).containsEntry("actor_name", name);
                    assertThat(String.valueOf(line.get("acting_as"))).contains("PROVINCE_REVIEWER");
                });
        assertThat(recorded(province, "standings:parameter-published"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("actor_name", name)
                        .containsEntry("changed_by", "account:" + publisher.id()));
    }

    private List<Map<String, @Nullable Object>> recorded(UnitPath province, String action) {
        return provinces.in(
                province,
                () -> jdbc.sql("SELECT actor_name, acting_as, changed_by FROM audit_line WHERE action = :action")
                        .param("action", action)
                        .query()
                        .listOfRows());
    }
}

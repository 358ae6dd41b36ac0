package nl.kansrijk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Refused;
import nl.kansrijk.access.Registry;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.employers.CurrentVacancies;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegionFillTest extends DemoHouse {
    @Autowired
    Profiles profiles;

    @Autowired
    Persons persons;

    @Autowired
    Registry registry;

    @Autowired
    CurrentVacancies open;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    @Test
    void every_role_has_a_card_with_a_story() {
        var cards = accounts.personas();
        var roles = new HashSet<Role>();
        cards.forEach(card -> roles.addAll(card.roles()));
        assertThat(roles).containsExactlyInAnyOrder(Role.values());
        assertThat(cards.getFirst().login()).isEqualTo("fatima");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_card_tells_its_story_in_each_language(String language) throws IOException {
        var texts = new Properties();
        try (var in = RegionFillTest.class.getResourceAsStream("/messages/demo_" + language + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        assertThat(accounts.personas())
                .allSatisfy(card -> assertThat(texts.getProperty(card.story())).isNotBlank());
        assertThat(accounts.personas())
                .extracting(card -> texts.getProperty(card.story()))
                .doesNotHaveDuplicates();
    }

    @Test
    void who_stands_beside_a_case_manager_has_the_clients_of_the_story() {
        var koen = with(actor("koen"), Permission.CASELOAD, persons::caseload);
        assertThat(koen).contains(persona("P3")).doesNotContain(persona("P7")).hasSizeLessThanOrEqualTo(6);
        var nadia = with(actor("nadia"), Permission.CASELOAD, persons::caseload);
        assertThat(nadia).isNotEmpty().doesNotContain(persona("P2"));
        var daan = about(
                persona("P3"), actor("koen"), Permission.OPEN_FILE, passage -> profiles.open(persona("P3"), passage));
        assertThat(daan.identity()).isPresent();
        var owner = about(
                persona("P3"),
                actor("koen"),
                Permission.OPEN_FILE,
                passage -> registry.caseManagerOf(persona("P3"), FROM.today()));
        assertThat(owner).contains(Staff.user(FROM, "femke"));
    }

    @Test
    void whoever_guides_clients_finds_work_that_is_still_in_time_on_a_working_day() {
        for (var login : List.of("anneke", "rachid", "nadia", "koen")) {
            var todo = with(actor(login), Permission.CASELOAD, tasks::mine);
            assertThat(todo).as(login).isNotEmpty().allSatisfy(task -> {
                assertThat(task.due()).isAfterOrEqualTo(FROM.today());
                assertThat(task.due().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            });
        }
    }

    @Test
    void nobody_plans_work_for_samira_while_she_rests_but_help_with_a_home_is_a_task_of_today_and_a_call_is_promised() {
        var todo = with(actor("samuel"), Permission.CASELOAD, tasks::mine).stream()
                .filter(task -> task.client().equals(persona("P2")))
                .toList();
        assertThat(todo).extracting(Task::kind).containsExactly(Task.Kind.URGENT, Task.Kind.PROMISE);
        assertThat(todo.getFirst().reason().facts()).containsEntry("characteristic", "LD_HOUSE");
    }

    @Test
    void there_are_as_many_people_as_wished() {
        int[] count = {0};
        jobs.quietly(() -> {
            rows.all(row -> count[0]++);
            return count;
        });
        assertThat(count[0]).isEqualTo(CLIENTS);
    }

    @Test
    void the_vacancies_of_the_employers_with_a_story_are_open() {
        var titles = new HashSet<String>();
        jobs.quietly(() -> {
            open.all((Vacancy vacancy) -> titles.add(vacancy.title()));
            return titles;
        });
        assertThat(titles)
                .contains("Orderpicker vroege dienst", "Lasser", "Medewerker linnen en maaltijden", "Medewerker groen");
    }

    @Test
    void a_client_of_rucphen_is_seen_by_the_region_and_not_by_zundert() {
        var yusuf = persona("P4");
        var seen =
                with(actor("fatima"), Permission.CANDIDATES, passage -> profiles.candidates(List.of(yusuf), passage));
        assertThat(seen).hasSize(1);
        assertThatThrownBy(() ->
                        about(yusuf, actor("derya"), Permission.OPEN_FILE, passage -> profiles.open(yusuf, passage)))
                .isInstanceOf(Refused.class);
        var file = about(yusuf, actor("rachid"), Permission.OPEN_FILE, passage -> profiles.open(yusuf, passage));
        assertThat(file.panels()).hasSize(5);
    }

    @Test
    void case_managers_with_a_card_guide_the_people_of_their_story() {
        var guided = with(actor("anneke"), Permission.CASELOAD, persons::caseload);
        assertThat(guided).contains(persona("P1"), persona("P10")).doesNotContain(persona("P2"));
    }

    @Test
    void case_managers_share_a_team_with_their_team_manager() {
        var moerdijk = tenants.withCode("GM1709").orElseThrow().id().value();
        var members = jobs.quietly(() -> jdbc.sql("""
                        select account_id from access.team_member join access.team on team.id = team_id where tenant_id = :tenant
                        """)
                .param("tenant", moerdijk)
                .query(java.util.UUID.class)
                .list());
        assertThat(members)
                .contains(
                        Staff.user(FROM, "petra").value(),
                        Staff.user(FROM, "anneke").value());
    }

    @Test
    void an_employer_sees_its_own_vacancies_only() {
        var mine = StoryOpenings.number(FROM, "lasser");
        var theirs = StoryOpenings.number(FROM, "orderpicker-vroeg");
        Optional<Vacancy> own =
                with(actor("johan"), Permission.OWN_CANDIDATES, passage -> vacancies.get(mine, passage));
        Optional<Vacancy> other =
                with(actor("johan"), Permission.OWN_CANDIDATES, passage -> vacancies.get(theirs, passage));
        assertThat(own).isPresent();
        assertThat(other).isEmpty();
    }

    @Test
    void samira_rests_from_matching_and_says_so_in_her_row() {
        var samira = jobs.quietly(() -> rows.of(persona("P2"))).orElseThrow();
        assertThat(samira.paused()).isTrue();
        assertThat(Arrays.asList("P1", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10"))
                .allSatisfy(code -> assertThat(jobs.quietly(() -> rows.of(persona(code)))
                                .orElseThrow()
                                .paused())
                        .isFalse());
    }
}

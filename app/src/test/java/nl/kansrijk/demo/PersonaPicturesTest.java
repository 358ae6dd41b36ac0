package nl.kansrijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.advice.Pillars;
import nl.kansrijk.casework.advice.Suggestion;
import nl.kansrijk.casework.advice.Suggestions;
import nl.kansrijk.casework.household.Household;
import nl.kansrijk.casework.household.Track;
import nl.kansrijk.intake.Bands;
import nl.kansrijk.intake.Scale;
import nl.kansrijk.intake.Scores;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Histories;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the files of the people with a card add up to. */
class PersonaPicturesTest extends DemoHouse {
    @Autowired
    Profiles profiles;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Household household;

    @Autowired
    Pillars pillars;

    @Autowired
    Scores scores;

    @Autowired
    Histories histories;

    @Test
    void marja_who_was_often_turned_down_leads_to_a_group_and_a_day_in_a_company() {
        assertThat(keys("P1", "anneke")).contains("JOBS_GROUP", "COMPANY_VISIT", "STRENGTHS_TALK");
    }

    @Test
    void marja_was_measured_three_times_and_her_confidence_in_searching_grew() {
        var marja = persona("P1");
        var search = about(marja, actor("anneke"), Permission.COURSE, passage -> scores.history(marja, passage))
                .getOrDefault(Scale.SE_SEARCH, List.of());
        assertThat(search).hasSize(3);
        assertThat(search.getLast().mean()).isGreaterThan(search.getFirst().mean());
    }

    @Test
    void the_family_pillar_of_marja_stands_high() {
        var family = pillars.of(file("P1", "anneke")).getFirst();
        assertThat(family.code()).isEqualTo("FAMILY");
        assertThat(family.step()).hasValue(5);
    }

    @Test
    void samira_leads_first_to_urgent_help_and_matching_rests_for_her() {
        assertThat(keys("P2", "samuel"))
                .startsWith("URGENT_HELP")
                .contains("HOUSING_HELP", "TRUST_FIRST", "REST_FROM_MATCHING");
        var samira = persona("P2");
        var rests = about(samira, actor("samuel"), Permission.COURSE, passage -> histories.rests(samira, passage));
        assertThat(rests).singleElement().matches(rest -> rest.until().isEmpty());
    }

    @Test
    void what_runs_for_samira_is_not_proposed_again_nor_care_for_children_who_live_elsewhere() {
        var done = new Suggestions.Done(List.of(), tracks("P2", "samuel"));
        var found = suggestions.of(file("P2", "samuel"), done);
        assertThat(found)
                .filteredOn(one -> Set.of("HOUSING_HELP", "REST_FROM_MATCHING").contains(one.key()))
                .hasSize(2)
                .allMatch(one -> !one.todo() && one.running().isPresent());
        assertThat(found).extracting(Suggestion::key).doesNotContain("CHILDCARE");
    }

    @Test
    void help_with_the_debts_of_kees_runs_and_nobody_is_asked_to_begin_with_it_again() {
        var done = new Suggestions.Done(List.of(), tracks("P5", "joke"));
        assertThat(done.debtHelp()).isPresent();
        assertThat(suggestions.of(file("P5", "joke"), done).stream()
                        .filter(one -> one.key().equals("MONEY_HELP")))
                .singleElement()
                .matches(one -> !one.todo() && one.running().isPresent());
    }

    @Test
    void all_that_runs_for_yusuf_stands_together() {
        assertThat(tracks("P4", "rachid"))
                .extracting(Track::kind)
                .contains(Track.Kind.INTEGRATION, Track.Kind.PLAN, Track.Kind.PLACEMENT, Track.Kind.DEBT);
    }

    private List<Track> tracks(String code, String login) {
        var client = persona(code);
        return about(client, actor(login), Permission.AROUND, passage -> household.tracks(client, passage));
    }

    @Test
    void ruth_sees_her_own_possibilities_as_others_do_after_she_looked_along() {
        var ruth = persona("P7");
        var views = about(
                ruth,
                actor("femke"),
                Permission.COURSE,
                passage -> histories.of(ruth, Set.of("SS_SELFIMAGE"), passage));
        assertThat(views).hasSize(4);
        assertThat(views.subList(0, 2).stream().map(one -> one.fact().value()).distinct())
                .hasSize(2);
        assertThat(views.subList(2, 4).stream().map(one -> one.fact().value()).distinct())
                .containsExactly(new Value.Code("2"));
        assertThat(views.getLast().source().type()).isEqualTo(Source.Type.PROF);
    }

    @ParameterizedTest
    @CsvSource({"P1,anneke", "P2,samuel", "P4,rachid", "P5,joke", "P7,femke"})
    void a_scale_has_one_figure_in_the_file_and_over_time(String code, String login) {
        var client = persona(code);
        var history = about(client, actor(login), Permission.COURSE, passage -> scores.history(client, passage));
        var known = file(code, login).panels().stream()
                .flatMap(panel -> panel.entries().stream())
                .map(entry -> entry.statement().fact())
                .filter(fact -> Bands.scale(fact.characteristic()).isPresent())
                .map(fact -> fact.characteristic() + " "
                        + ((Value.Number) fact.value())
                                .amount()
                                .stripTrailingZeros()
                                .toPlainString())
                .sorted()
                .toList();
        var measured = history.entrySet().stream()
                .map(one -> one.getKey() + " "
                        + one.getValue().getLast().mean().stripTrailingZeros().toPlainString())
                .sorted()
                .toList();
        assertThat(known).isEqualTo(measured);
    }

    private List<String> keys(String code, String login) {
        return suggestions.of(file(code, login), Suggestions.Done.NOTHING).stream()
                .map(Suggestion::key)
                .toList();
    }

    private ClientFile file(String code, String login) {
        var client = persona(code);
        return about(client, actor(login), Permission.OPEN_FILE, passage -> profiles.open(client, passage));
    }
}

package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.Said.Kept;
import nl.kansrijk.profile.Said.Refused;
import nl.kansrijk.profile.Said.Stale;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayTest extends ProfileHouse {

    @Test
    void what_is_said_is_kept_with_its_source_and_counts_in_matching_at_once() {
        var said = kept(caseManager, hours(24));
        assertThat(said.source().type()).isEqualTo(Source.Type.PROF);
        assertThat(said.entry().by()).isEqualTo(caseManager.user());
        assertThat(said.terms().validUntil()).contains(today.plusMonths(1));
        assertThat(matched("AV_HOURS_MAX")).contains(Value.Number.of(24));
    }

    @Test
    void a_newer_statement_takes_its_place_and_the_older_one_stays_in_the_timeline() {
        var first = kept(caseManager, hours(24));
        var second = kept(caseManager, hours(32).following(first.id()));
        assertThat(matched("AV_HOURS_MAX")).contains(Value.Number.of(32));
        var timeline = open(caseManager, Permission.OPEN_FILE).timeline();
        assertThat(timeline).extracting(moment -> moment.statement().id()).containsExactly(second.id(), first.id());
        assertThat(second.entry().supersedes()).contains(first.id());
    }

    @Test
    void the_same_said_twice_is_kept_once() {
        var first = kept(caseManager, hours(24));
        assertThat(kept(caseManager, hours(24)).id()).isEqualTo(first.id());
        assertThat(statements()).isEqualTo(1);
    }

    @Test
    void the_same_said_twice_in_one_passage_is_kept_once() {
        with(caseManager, Permission.CHANGE_STATEMENT, passage -> {
            profiles.say(client, hours(24), passage);
            return profiles.say(client, hours(24), passage);
        });
        assertThat(statements()).isEqualTo(1);
    }

    @Test
    void a_certificate_that_is_there_ends_the_no_to_it_and_a_no_ends_the_yes_with_a_sentence() {
        kept(caseManager, paper("HS_CERT_NOT"));
        var yes = (Kept) say(caseManager, paper("HS_CERT"));
        assertThat(yes.warnings()).extracting(Reason::key).containsExactly("profile.ended.not");
        assertThat(matched("HS_CERT_NOT")).isEmpty();
        assertThat(matched("HS_CERT")).isPresent();
        var no = (Kept) say(caseManager, again("HS_CERT_NOT"));
        assertThat(no.warnings()).extracting(Reason::key).containsExactly("profile.ended.has");
        assertThat(matched("HS_CERT")).isEmpty();
        assertThat(matched("HS_CERT_NOT")).isPresent();
    }

    @Test
    void a_no_to_one_certificate_says_nothing_of_another() {
        kept(caseManager, paper("HS_CERT"));
        var other = NewStatement.first("HS_CERT_NOT", "VCA_BASIS", new Value.Present(), Source.professional(today));
        assertThat(((Kept) say(caseManager, other)).warnings()).isEmpty();
        assertThat(matched("HS_CERT")).isPresent();
    }

    private NewStatement paper(String characteristic) {
        return NewStatement.first(characteristic, "FORKLIFT", new Value.Present(), Source.professional(today));
    }

    /** After what stands there now. */
    private NewStatement again(String characteristic) {
        var stale = (Stale) say(caseManager, paper(characteristic));
        return paper(characteristic).following(stale.current().id());
    }

    @Test
    void who_comes_second_with_an_old_page_sees_what_the_first_one_wrote() {
        var seen = kept(caseManager, hours(24));
        var theirs = kept(self, own(hours(16)).following(seen.id()));
        var answer = say(caseManager, hours(36).following(seen.id()));
        assertThat(answer).isInstanceOf(Stale.class);
        assertThat(((Stale) answer).current().id()).isEqualTo(theirs.id());
        assertThat(matched("AV_HOURS_MAX")).contains(Value.Number.of(16));
    }

    @Test
    void two_people_who_both_saw_an_empty_field_do_not_write_over_each_other() {
        kept(caseManager, hours(24));
        assertThat(say(self, own(hours(16)))).isInstanceOf(Stale.class);
    }

    @Test
    void nobody_can_build_on_a_statement_that_was_never_there() {
        assertThat(why(say(caseManager, hours(24).following(UUID.randomUUID()))))
                .isEqualTo("profile.refused.unknown");
    }

    @Test
    void a_value_outside_its_scale_is_refused_with_a_reason() {
        assertThat(why(say(caseManager, skill(4)))).isEqualTo("profile.refused.value");
        assertThat(why(say(caseManager, hours(60)))).isEqualTo("profile.refused.value");
    }

    @Test
    void an_item_that_is_not_in_the_list_is_refused_with_a_reason() {
        var said = NewStatement.first("HS_LANG_NL", "SINGING", new Value.Code("A2"), Source.professional(today));
        assertThat(why(say(caseManager, said))).isEqualTo("profile.refused.item");
    }

    @ParameterizedTest
    @CsvSource({"HS_SKILL,lassen", "HS_CERT,ZWEMDIPLOMA", "FN_LOAD,vliegen", "WISH_NOT,iets", "HS_EXP,esco:s:1#2"})
    void an_item_that_the_taxonomy_does_not_have_is_refused_with_a_reason(String characteristic, String item) {
        var value = catalogue.get(characteristic).shape().kind() == Characteristic.Kind.LEVEL
                ? new Value.Level(1)
                : new Value.Present();
        var said = NewStatement.first(characteristic, item, value, Source.self(today));
        assertThat(why(say(self, said))).isEqualTo("profile.refused.item");
    }

    @Test
    void the_same_occupation_may_stand_in_a_life_twice() {
        kept(self, NewStatement.first("HS_EXP", "esco:o:1", Value.Number.of(12), Source.self(today)));
        kept(self, NewStatement.first("HS_EXP", "esco:o:1#2", Value.Number.of(6), Source.self(today)));
        assertThat(statements()).isEqualTo(2);
    }

    @Test
    void of_two_who_write_at_the_very_same_moment_one_is_kept_and_the_other_is_told() throws Exception {
        var both = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                both.await();
                return say(caseManager, hours(24));
            });
            var second = threads.submit(() -> {
                both.await();
                return say(self, own(hours(16)));
            });
            assertThat(List.of(first.get(), second.get()))
                    .hasAtLeastOneElementOfType(Kept.class)
                    .hasAtLeastOneElementOfType(Stale.class);
        }
        assertThat(statements()).isEqualTo(1);
    }

    @Test
    void what_the_catalogue_does_not_know_is_refused() {
        var said = NewStatement.first("SHOE_SIZE", "", Value.Number.of(43), Source.professional(today));
        assertThat(why(say(caseManager, said))).isEqualTo("profile.refused.characteristic");
    }

    @Test
    void nothing_is_observed_tomorrow() {
        var said = NewStatement.first("AV_HOURS_MAX", "", Value.Number.of(20), Source.professional(today.plusDays(1)));
        assertThat(why(say(caseManager, said))).isEqualTo("profile.refused.future");
    }

    @Test
    void a_client_speaks_for_the_self_and_not_as_a_professional() {
        assertThat(why(say(self, hours(24)))).isEqualTo("profile.refused.source");
        assertThat(say(self, own(hours(24)))).isInstanceOf(Kept.class);
    }

    @Test
    void a_register_speaks_through_deliveries_never_through_a_form() {
        var said =
                NewStatement.first("HS_LICENCE", "B", new Value.Present(), new Source(Source.Type.REG, "RDW", today));
        assertThat(why(say(caseManager, said))).isEqualTo("profile.refused.source");
    }

    @Test
    void a_case_manager_reads_the_benefit_but_cannot_write_it() {
        var said = NewStatement.first("POS_BENEFIT", "", new Value.Code("DD02"), Source.professional(today));
        assertThat(why(say(caseManager, said))).isEqualTo("profile.refused.group");
    }

    @Test
    void a_professional_may_lower_how_far_something_goes_but_only_the_client_widens_it() {
        var load = NewStatement.first("FN_LOAD", "lifting", new Value.Code("LIMITED"), Source.professional(today));
        assertThat(why(say(caseManager, load.shared(ShareLevel.CHAIN)))).isEqualTo("profile.refused.share");
        assertThat(matched("FN_LOAD")).isEmpty();
        kept(self, own(load).shared(ShareLevel.CHAIN));
        assertThat(matched("FN_LOAD")).contains(new Value.Code("LIMITED"));
    }

    @Test
    void a_value_that_is_no_longer_valid_is_unknown_in_matching() {
        kept(
                caseManager,
                NewStatement.first("AV_HOURS_MAX", "", Value.Number.of(24), Source.professional(today.minusMonths(3))));
        assertThat(matched("AV_HOURS_MAX")).isEmpty();
    }

    @Test
    void a_paper_with_a_date_of_its_own_counts_until_that_date() {
        var forklift = NewStatement.first("HS_CERT", "FORKLIFT", new Value.Present(), Source.self(today));
        var dated = new NewStatement(
                forklift.fact(),
                forklift.source(),
                forklift.confidence(),
                Optional.empty(),
                Optional.of(today.plusDays(9)),
                Optional.empty());
        assertThat(kept(caseManager, dated).terms().validUntil()).contains(today.plusDays(9));
    }

    @Test
    void a_bsn_in_own_words_is_masked_before_it_is_kept_and_the_writer_is_warned() {
        var said = NewStatement.first(
                "PRES_TEXT", "", new Value.Text("Mijn nummer is 123456782, bel mij"), Source.self(today));
        var answer = (Kept) say(caseManager, said);
        assertThat(answer.warnings()).contains(Reason.of("freetext.bsn"));
        assertThat(answer.statement().fact().value().toString()).doesNotContain("123456782");
        var stored = jobless("select value from profile.statement where person_id = :p");
        assertThat(stored).doesNotContain("123456782");
    }

    @Test
    void a_debt_is_for_the_client_to_tell_and_leaves_the_cause_more_sensitive_per_item() {
        var cause = NewStatement.first("CAUSE", "C15", new Value.Present(), Source.self(today));
        assertThat(kept(self, cause).terms().sensitivity()).isEqualTo(4);
        var debt = NewStatement.first("DEBT_STATUS", "", new Value.Code("ARREARS"), Source.professional(today));
        assertThat(why(say(caseManager, debt))).isEqualTo("profile.refused.group");
    }

    @Test
    void a_passage_about_someone_else_opens_nothing() {
        var other = region.clientOf(caseManager);
        assertThatThrownBy(() -> gate.pass(
                        Look.by(caseManager, Permission.CHANGE_STATEMENT).about(other),
                        passage -> profiles.say(client, hours(24), passage)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void an_account_manager_cannot_write_in_a_profile() {
        assertThatThrownBy(() -> say(region.actor(servicePoint, Role.ACCOUNT_MANAGER), hours(24)))
                .isInstanceOf(nl.kansrijk.access.Refused.class);
    }

    NewStatement own(NewStatement said) {
        return new NewStatement(
                said.fact(), Source.self(today), said.confidence(), said.share(), said.validUntil(), said.follows());
    }

    private static String why(Said said) {
        return ((Refused) said).why().key();
    }

    private int statements() {
        return with(
                caseManager,
                Permission.OPEN_FILE,
                passage -> jdbc.sql("select count(*) from profile.statement where person_id = :p")
                        .param("p", client.value())
                        .query(Integer.class)
                        .single());
    }

    private String jobless(String sql) {
        return with(
                caseManager,
                Permission.OPEN_FILE,
                passage -> jdbc.sql(sql)
                        .param("p", client.value())
                        .query(String.class)
                        .single());
    }
}

package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.matching.Shortlist.Card;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WhoFitsTest extends MatchingHouse {
    @Autowired
    WhoFits whoFits;

    @Test
    void who_can_do_the_tasks_fits_now_and_who_was_not_asked_yet_is_asked_first() {
        var silent = client(first("AV_HOURS_MAX", "", Value.Number.of(32)));
        var picker = picker();
        var now = ask(matcher, Wish.now());
        assertThat(clients(now)).containsExactly(picker);
        assertThat(now.tally().now()).isEqualTo(1);
        assertThat(now.tally().askFirst()).isEqualTo(1);
        assertThat(clients(ask(matcher, Wish.now().askingFirst()))).containsExactly(silent);
    }

    @Test
    void a_skill_the_person_says_is_not_so_becomes_the_first_question_and_counts_again_after_the_undo() {
        var picker = picker();
        var said = dispute(picker, Drafts.PICKING.value());
        soon().until(() -> clients(ask(matcher, Wish.now())).isEmpty());
        var card = ask(matcher, Wish.now().askingFirst()).cards().getFirst();
        assertThat(card.client()).isEqualTo(picker);
        var question = card.chance().why().questions().getFirst().said().because();
        assertThat(question.key()).isEqualTo("matching.ask.person.task-disputed");
        assertThat(question.facts()).containsEntry("what", Drafts.PICKING.value());
        takeBack(picker, said);
        soon().until(() -> clients(ask(matcher, Wish.now())).contains(picker));
    }

    @Test
    void a_card_has_two_bars_three_pluses_and_open_questions_and_no_name() {
        var picker = picker();
        named(picker, "Voorbeeld Persoon");
        var card = ask(matcher, Wish.now()).cards().getFirst();
        assertThat(card.chance().why().bars().personForJob().steps()).isBetween(8, 20);
        assertThat(card.chance().why().pluses()).hasSize(3);
        assertThat(card.chance().why().questions()).isNotEmpty();
        assertThat(card.chance().why().dayOnePercent()).hasValue(100);
        assertThat(card.toString()).doesNotContain("Voorbeeld");
    }

    @Test
    void every_card_that_is_shown_is_in_the_reading_log() {
        picker();
        picker();
        int before = lines();
        ask(matcher, Wish.now());
        assertThat(lines() - before).isEqualTo(2);
    }

    @Test
    void ten_cards_stand_on_a_page_and_the_next_page_goes_on_counting() {
        IntStream.range(0, 11).forEach(n -> client(first("AV_HOURS_MAX", "", Value.Number.of(32))));
        var first = ask(matcher, Wish.now().askingFirst());
        assertThat(first.cards()).hasSize(10);
        assertThat(first.total()).isEqualTo(11);
        assertThat(first.pages()).isEqualTo(2);
        var second = ask(matcher, Wish.now().askingFirst().page(2));
        assertThat(second.cards()).hasSize(1);
        assertThat(second.cards().getFirst().chance().place()).isEqualTo(11);
    }

    @Test
    void a_person_of_a_municipality_that_granted_nothing_is_not_in_the_question() {
        var elsewhere = region.organisation(Kind.MUNICIPALITY);
        var stranger = region.actor(elsewhere, Role.CASE_MANAGER);
        var client = region.clientOf(stranger);
        with(
                stranger,
                Permission.CHANGE_STATEMENT,
                client,
                passage -> profiles.say(client, first("AV_HOURS_MAX", "", Value.Number.of(32)), passage));
        soon().until(() -> index.person(client).isPresent());
        var list = ask(matcher, Wish.now());
        assertThat(list.tally().inReach()).isZero();
        assertThat(list.cards()).isEmpty();
    }

    @Test
    void a_resting_person_is_in_no_list_and_no_count() {
        var picker = picker();
        assertThat(ask(matcher, Wish.now()).tally().inReach()).isEqualTo(1);
        pause(picker);
        soon().until(() -> index.person(picker).isEmpty());
        assertThat(ask(matcher, Wish.now()).tally().inReach()).isZero();
        assertThat(ask(matcher, Wish.now()).cards()).isEmpty();
    }

    @Test
    void someone_with_too_little_dutch_fits_after_a_course_or_at_work() {
        var yusuf = picker(first("HS_LANG_NL", "READING", new Value.Code("A1")));
        var card = ask(matcher, Wish.now()).cards().getFirst();
        assertThat(card.client()).isEqualTo(yusuf);
        assertThat(card.chance().why().gaps()).extracting(WhyLine::criterion).contains("language:reading");
    }

    @Test
    void full_effort_is_told_only_when_the_person_shares_it() {
        var picker = picker();
        assertThat(card(picker).chance().why().fullEffort()).isFalse();
        say(picker, first("VOLUNTARY", "", new Value.Level(5)));
        soon().until(() ->
                index.person(picker).orElseThrow().wishes().motivation().isPresent());
        assertThat(card(picker).chance().why().fullEffort()).isTrue();
    }

    @Test
    void when_nobody_fits_it_says_which_one_condition_would_let_most_people_in() {
        picker(first("WISH_NOT", "H", new Value.Present()));
        var empty = ask(matcher, Wish.now()).empty().orElseThrow();
        assertThat(empty.best().orElseThrow().criterion()).isEqualTo("not-sector");
        assertThat(empty.best().orElseThrow().people()).isEqualTo(1);
    }

    @Test
    void weighing_working_together_otherwise_moves_people_and_says_why() {
        var together = picker(first("SS_COMP", "24105", new Value.Code("1")));
        var precise =
                picker(first("SS_COMP", "24105", new Value.Code("3")), first("SS_COMP", "24121", new Value.Code("1")));
        assertThat(clients(ask(matcher, Wish.now()))).containsExactly(together, precise);
        var tried =
                ask(matcher, Wish.now().weighed(Weighing.asIs().with("24105", 0).with("24121", 3)));
        assertThat(clients(tried)).containsExactly(precise, together);
        var moved = tried.cards().getFirst().chance().moved().orElseThrow();
        assertThat(moved.before()).hasValue(2);
        assertThat(moved.because()).extracting(WhyLine::criterion).containsExactly("competency:24121");
        assertThat(tried.kept()).isEmpty();
    }

    @Test
    void a_narrow_ring_leaves_out_who_lives_further_away() {
        var near = picker();
        var far = picker(first("ID_ADDRESS_PC4", "", Value.Number.of(4881)));
        assertThat(clients(ask(matcher, Wish.now().within(5)))).containsExactly(near);
        assertThat(ask(matcher, Wish.now()).tally().inReach()).isEqualTo(2);
    }

    @Test
    void an_unknown_vacancy_is_unknown() {
        Optional<Shortlist> answer = listing(
                matcher,
                Permission.CANDIDATES,
                passage -> whoFits.forVacancy(nl.kansrijk.employers.VacancyId.random(), Wish.now(), passage));
        assertThat(answer).isEmpty();
    }

    private Card card(ClientId client) {
        return ask(matcher, Wish.now()).cards().stream()
                .filter(card -> card.client().equals(client))
                .findFirst()
                .orElseThrow();
    }

    private Shortlist ask(Actor actor, Wish wish) {
        return listing(
                actor,
                Permission.CANDIDATES,
                passage -> whoFits.forVacancy(orderPicker, wish, passage).orElseThrow());
    }

    private static List<ClientId> clients(Shortlist list) {
        return list.cards().stream().map(Card::client).toList();
    }

    private int lines() {
        return jobs.quietly(() -> jdbc.sql(
                        "select count(*) from access.processing_log where name = :name and subject_id is not null")
                .param("name", Permission.CANDIDATES.dutch())
                .query(Integer.class)
                .single());
    }
}

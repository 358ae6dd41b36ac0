package nl.kansrijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.cards.ContactCards;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.Because;
import nl.kansrijk.matching.Shortlist;
import nl.kansrijk.matching.Weighing;
import nl.kansrijk.matching.WhatFits;
import nl.kansrijk.matching.WhoFits;
import nl.kansrijk.matching.Why;
import nl.kansrijk.matching.Wish;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposal;
import nl.kansrijk.profile.Panel;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.life.OwnSteps;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories of the people and employers with a card, seen through the doors that the pages use. */
class StoriesTest extends DemoHouse {
    @Autowired
    Index index;

    @Autowired
    WhoFits whoFits;

    @Autowired
    WhatFits whatFits;

    @Autowired
    Why why;

    @Autowired
    Introductions introductions;

    @Autowired
    Profiles profiles;

    @Autowired
    ContactCards cards;

    @Autowired
    OwnSteps steps;

    @BeforeEach
    void a_filled_index() {
        index.refill();
    }

    @Test
    void marja_stands_on_the_first_page_for_the_order_picker() {
        var page = list("orderpicker-vroeg", Wish.now());
        assertThat(page.cards()).extracting(Shortlist.Card::client).contains(persona("P1"));
    }

    @Test
    void working_together_made_very_important_changes_order_and_explanation_for_the_order_picker() {
        var after = Wish.now().after(12);
        var usual = list("orderpicker-vroeg", after);
        var tried = list("orderpicker-vroeg", after.weighed(Weighing.asIs().with("24105", 3)));
        assertThat(tried.cards())
                .extracting(Shortlist.Card::client)
                .isNotEqualTo(usual.cards().stream().map(Shortlist.Card::client).toList());
        assertThat(tried.tried().orElseThrow().moved()).isPositive();
        assertThat(together(tried)).isGreaterThan(together(usual));
        assertThat(tried.kept()).isEmpty();
        assertThat(list("orderpicker-vroeg", after).kept()).isEqualTo(usual.kept());
    }

    private static long together(Shortlist list) {
        return list.cards().stream()
                .flatMap(card -> card.chance().why().pluses().stream())
                .filter(line -> line.criterion().equals("competency:24105"))
                .count();
    }

    @Test
    void marja_has_something_on_all_five_panels() {
        var marja = persona("P1");
        var file = about(marja, actor("anneke"), Permission.OPEN_FILE, passage -> profiles.open(marja, passage));
        assertThat(Panel.values())
                .allSatisfy(panel ->
                        assertThat(file.panel(panel).orElseThrow().entries()).isNotEmpty());
    }

    @Test
    void yusuf_can_do_seventy_percent_of_day_one_and_learns_the_language_at_work() {
        var card = everyone("lasser", Wish.now()).stream()
                .filter(one -> one.client().equals(persona("P4")))
                .findFirst()
                .orElseThrow();
        assertThat(card.chance().why().dayOnePercent()).hasValue(70);
        assertThat(card.chance().why().fullEffort()).isTrue();
        assertThat(card.chance().why().gaps())
                .extracting(line -> line.criterion())
                .contains("language:speaking");
    }

    @Test
    void samira_is_in_no_list_and_gets_no_chances() {
        for (var key : List.of("orderpicker-vroeg", "lasser", "inpak-lijst", "groen"))
            assertThat(everyone(key, Wish.now().after(12)))
                    .extracting(Shortlist.Card::client)
                    .doesNotContain(persona("P2"));
    }

    @Test
    void proposing_samira_is_stopped_with_an_explanation() {
        var outcome = about(
                persona("P2"),
                actor("fatima"),
                Permission.PROPOSE,
                passage -> introductions.propose(
                        persona("P2"), opening("inpak-lijst"), "Zij kan goed inpakken.", passage));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Proposal.Stopped.class,
                        stopped -> assertThat(stopped.why().key()).isEqualTo("matching.stopped.paused"));
    }

    @Test
    void peter_is_found_by_the_region_to_be_asked_first_as_little_is_known() {
        assertThat(everyone("groen", Wish.now().askingFirst()))
                .extracting(Shortlist.Card::client)
                .contains(persona("P8"));
    }

    @Test
    void a_question_waits_for_marja_and_yusuf_said_yes() {
        assertThat(of("P1", "marja")).singleElement().isInstanceOf(Introduction.Asked.class);
        assertThat(of("P4", "yusuf")).singleElement().isInstanceOf(Introduction.Agreed.class);
        assertThat(of("P5", "kees")).singleElement().isInstanceOf(Introduction.Declined.class);
    }

    @Test
    void why_not_is_explained_for_any_pair() {
        Optional<Because> because = about(
                persona("P4"),
                actor("fatima"),
                Permission.PROPOSE,
                passage -> why.pair(persona("P4"), opening("orderpicker-laat"), Weighing.asIs(), passage));
        assertThat(because).isPresent();
    }

    private List<Introduction> of(String code, String login) {
        ClientId client = persona(code);
        return about(
                client, actor(login), Permission.ANSWER_PROPOSAL, passage -> introductions.ofClient(client, passage));
    }

    @Test
    void who_guides_has_a_drawn_face_on_the_card_and_one_has_the_first_letters_only() {
        var faces = Staff.logins(Role.CASE_MANAGER).stream()
                .map(login -> with(
                        actor(login), Permission.SEE_CARD, passage -> cards.photo(Staff.user(FROM, login), passage)))
                .toList();
        assertThat(faces).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(faces.stream().flatMap(Optional::stream).map(Arrays::hashCode))
                .doesNotHaveDuplicates();
    }

    @Test
    void bram_brought_in_a_test_of_a_bureau_and_it_counts_in_what_he_likes() {
        var said = about(
                persona("P10"),
                actor("bram"),
                Permission.CV,
                passage -> profiles.open(persona("P10"), passage)
                        .counting("SS_TALENT")
                        .toList());
        assertThat(said)
                .hasSize(2)
                .allMatch(one -> one.source().type() == Source.Type.TEST)
                .allMatch(one -> one.source().ref().equals("Loopbaanbureau De Wissel"));
        assertThat(index.person(persona("P10")).orElseThrow().wishes().likes()).hasSize(2);
    }

    @Test
    void samira_reads_back_nine_small_steps_of_eight_months() {
        var samira = persona("P2");
        var worked = about(samira, actor("samira"), Permission.OWN_PROFILE, passage -> steps.worked(samira, passage));
        assertThat(worked).hasSize(9);
        var first = worked.getLast().source().observedOn();
        assertThat(ChronoUnit.DAYS.between(first, worked.getFirst().source().observedOn()))
                .isGreaterThan(220);
    }

    private Shortlist list(String key, Wish wish) {
        return with(actor("fatima"), Permission.CANDIDATES, passage -> whoFits.forVacancy(opening(key), wish, passage))
                .orElseThrow();
    }

    private List<Shortlist.Card> everyone(String key, Wish wish) {
        return IntStream.rangeClosed(1, list(key, wish).pages())
                .mapToObj(page -> list(key, wish.page(page)))
                .flatMap(page -> page.cards().stream())
                .toList();
    }

    private static VacancyId opening(String key) {
        return StoryOpenings.number(FROM, key);
    }
}

package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Asked;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.LanguageAsked;
import nl.kansrijk.employers.Task;
import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.matching.Shortlist.Card;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DayGrid;
import nl.kansrijk.taxonomy.SkillCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Row 1-06: people who can do seventy per cent and want it entirely. */
class WeldingTest extends MatchingHouse {
    private static final SkillCode WELDING = new SkillCode("esco:s:f015c5d5-6a1c-4f63-9012-a05f4f34105e");

    @Autowired
    WhoFits whoFits;

    @Autowired
    DemoTrainings demo;

    ClientId yusuf;

    @BeforeEach
    void a_welder_with_some_dutch() {
        demo.fill(today());
        var usual = Drafts.orderPicker(stall.firm().id());
        orderPicker = opened(new Draft(
                usual.head(),
                List.of(
                        new Task("MIG-lassen", WELDING, 70, true, 0, ""),
                        new Task("Onderdelen inpakken", Drafts.PACKING, 30, true, 0, "")),
                new Asked(
                        List.of(),
                        List.of(new LanguageAsked("nl", LanguageAsked.Skill.SPEAKING, LanguageAsked.Level.A2, false)),
                        Set.of(),
                        Set.of(),
                        java.util.Optional.empty()),
                usual.work(),
                List.of(),
                usual.inclusion(),
                usual.growth(),
                usual.application()));
        yusuf = client(
                first("HS_SKILL", WELDING.value(), new Value.Level(2)),
                first("HS_LANG_NL", "SPEAKING", new Value.Code("A1")),
                first("VOLUNTARY", "", new Value.Level(5)),
                first("AV_DAYS", "", new Value.Grid(DayGrid.weekdays())),
                first("AV_HOURS_MAX", "", Value.Number.of(36)));
    }

    @Test
    void yusuf_is_in_the_list_with_seventy_per_cent_now_full_effort_and_the_language_course_as_a_bridge() {
        var card = ask(12).stream()
                .filter(one -> one.client().equals(yusuf))
                .findFirst()
                .orElseThrow()
                .chance();
        assertThat(card.why().dayOnePercent()).hasValue(70);
        assertThat(card.why().fullEffort()).isTrue();
        assertThat(card.why().standing()).isEqualTo(Standing.TRAIN);
        assertThat(card.why().help().trainings()).extracting(id -> id.value()).containsExactly("taal-op-werk");
        assertThat(card.why().help().weeks()).isEqualTo(12);
        assertThat(card.why().help().costInCents()).isEqualTo(120_000);
    }

    @Test
    void without_training_first_he_is_counted_after_twelve_weeks_and_not_now() {
        assertThat(ask(0)).isEmpty();
        var tally = listing(
                matcher,
                Permission.CANDIDATES,
                passage -> whoFits.forVacancy(orderPicker, Wish.now(), passage)
                        .orElseThrow()
                        .tally());
        assertThat(tally).isEqualTo(new Shortlist.Tally(1, 0, 0, 1, 0));
    }

    private List<Card> ask(int weeks) {
        return listing(
                matcher,
                Permission.CANDIDATES,
                passage -> whoFits.forVacancy(orderPicker, Wish.now().after(weeks), passage)
                        .orElseThrow()
                        .cards());
    }
}

package nl.kansrijk.web.intake;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.segments.Recipe;
import nl.kansrijk.profile.segments.Segment;
import nl.kansrijk.profile.segments.Segments;
import nl.kansrijk.profile.segments.Traits;
import nl.kansrijk.shared.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A talk with someone who belongs to a group. */
class PackPagesTest extends TalkHouse {
    @Autowired
    Segments segments;

    @Autowired
    Traits traits;

    @BeforeEach
    void someone_who_belongs_to_a_group() {
        var manager = region.actor(town, Role.TEAM_MANAGER);
        var recipe =
                traits.recipe(Recipe.Join.ALL, trait -> trait.code().equals("INTENT") ? List.of("HIGH") : List.of());
        gate.pass(Look.by(manager, Permission.CHANGE_SEGMENT), passage -> {
            var pack = List.of("BLOK:D", "BLOK:E", "STAP:BUDDY");
            segments.keep(UUID.randomUUID(), new Segment.Draft("Wil wel", recipe, pack), passage);
            return true;
        });
        var said = NewStatement.first(
                "INTENT",
                "",
                new Value.Number(new BigDecimal("4.2")),
                Source.professional(LocalDate.now(DutchTime.ZONE)));
        gate.pass(
                Look.by(caseManager, Permission.CHANGE_STATEMENT).about(client),
                passage -> profiles.say(client, said, passage));
        guide.post(base, Map.of("soort", "SHORT"));
    }

    @Test
    void before_the_talk_it_says_what_is_usual_and_the_shared_screen_never_names_the_group() {
        assertThat(guide.get(base).body())
                .contains("Begint met: Over u en uw week · Hoe kijkt u naar werk?")
                .doesNotContain("Wil wel");
        guide.post(base, Map.of("soort", "FULL"));
        assertThat(guide.get(base).body())
                .contains(
                        "Dit gesprek stelt de vragen die nu het best passen.",
                        "Dit helpt vaak:",
                        "In 4 stukjes staan nog vragen open.",
                        "Neem er een stukje bij")
                .doesNotContain(base + "/vragen/h", "Wil wel");
        assertThat(destination(guide.get(base + "/vragen/h"))).endsWith("/gesprek");
    }

    @Test
    void a_part_is_taken_along_for_a_reason_only_and_the_reason_stands_with_it() {
        guide.post(base, Map.of("soort", "FULL"));
        guide.get(base);
        guide.post(base + "/erbij", Map.of("stuk", "H"));
        assertThat(guide.get(base).body()).contains("Kies welk stukje u erbij neemt, en waarom.");
        guide.post(base + "/erbij", Map.of("stuk", "H", "reden", "SIGNAL", "toelichting", "x".repeat(301)));
        assertThat(guide.get(base).body()).contains("De toelichting is te lang.");
        var taken = guide.post(base + "/erbij", Map.of("stuk", "H", "reden", "SIGNAL", "toelichting", ""));
        assertThat(destination(taken)).endsWith("/vragen/h");
        assertThat(guide.get(base + "/vragen/h").body()).contains("Dit stukje hoort nu bij het gesprek.");
        assertThat(guide.get(base).body()).contains("Erbij genomen: ik zag of hoorde iets");
        guide.post(base + "/erbij", Map.of("stuk", "D", "reden", "SIGNAL", "toelichting", ""));
        assertThat(guide.get(base).body()).contains("Dit stukje hoort al bij het gesprek");
    }

    @Test
    void what_is_taken_along_stands_beside_the_time_of_each_part_from_enough_talks_on() {
        guide.post(base, Map.of("soort", "FULL"));
        guide.post(base + "/erbij", Map.of("stuk", "H", "reden", "SIGNAL"));
        assertThat(guide.get("/gesprekstijd").body()).contains("Erbij genomen", "minder dan 5 gesprekken");
    }
}

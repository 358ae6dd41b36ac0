package nl.kansrijk.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.BulkProfiles;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Life;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What may help someone like Marja, as guide and client read it. Source: row 0-14. */
@OpenHouse
class AdvicePagesTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    BulkProfiles bulk;

    @Autowired
    Jobs jobs;

    @Autowired
    Clock clock;

    Actor guide;
    Actor self;
    ClientId marja;
    Caller professional;

    @BeforeEach
    void someone_who_is_tense_about_searching() {
        shelf.fill();
        var town = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(town, Role.CASE_MANAGER);
        marja = ClientId.random();
        var identity =
                new Identity("Marja Visser", LocalDate.of(1965, 5, 5), "", "", "", Optional.empty(), "nl", "PHONE");
        var life = new Life(
                marja,
                false,
                Optional.of(guide.user()),
                identity,
                Optional.empty(),
                List.of(scale("SE_SEARCH", "2.2"), scale("ATT_FEAR", "2.0"), scale("INTENT", "4.0")));
        jobs.quietly(() -> bulk.load(town.id(), guide.user(), clock.instant(), Stream.of(life)));
        self = region.self(town, marja);
        professional = Caller.by(guide, port);
    }

    @Test
    void a_professional_reads_at_most_five_each_with_a_reason_and_what_to_ask() {
        var page = professional.get(advice()).body();
        assertThat(page)
                .contains(
                        "Marja Visser", "Groepstraining zelfvertrouwen bij het zoeken", "Bewijs A", "Vraag dit eerst:")
                .contains("Omdat: ");
        int cards = page.split("<h2 class=\"supply__name\">").length - 1;
        int reasons = page.split("class=\"supply__because\"").length - 1;
        assertThat(reasons).isEqualTo(cards).isPositive();
        assertThat(page.split("action=\"" + advice() + "/").length - 1).isLessThanOrEqualTo(10);
    }

    @Test
    void the_client_reads_the_same_help_without_letters_or_scores() {
        var page = Caller.by(self, port).get("/hulp-voor-u").body();
        assertThat(page)
                .contains("Wat kan u helpen", "Samen oefenen met werk zoeken", "Omdat: ")
                .doesNotContain("Bewijs A", "Kan nu niet", "Vraag dit eerst");
    }

    @Test
    void a_no_with_a_reason_is_kept_and_shown() {
        var first = first();
        professional.post(advice() + "/" + first, Map.of("antwoord", "nee", "reden", "TRIED"));
        assertThat(professional.get(advice()).body()).contains("Liever niet: Dat is al gedaan.");
        assertThat(Caller.by(self, port).get("/hulp-voor-u").body()).contains("U wilt dit liever niet.");
        Caller.by(self, port).post("/hulp-voor-u/" + first, Map.of("antwoord", "ja"));
        assertThat(professional.get(advice()).body()).contains("Gekozen");
    }

    @Test
    void an_answer_without_a_reason_is_asked_again_and_nothing_unknown_is_kept() {
        var answer = professional.post(advice() + "/" + first(), Map.of("antwoord", "nee"));
        assertThat(Caller.destination(answer)).isEqualTo(advice());
        assertThat(professional.get(advice()).body()).contains("Kies een reden");
        assertThat(professional
                        .post(advice() + "/" + UUID.randomUUID(), Map.of("antwoord", "ja"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_file_leads_to_it() {
        assertThat(professional.get("/klanten/" + marja.value()).body()).contains("href=\"" + advice() + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    @Tag("browser")
    void the_pages_are_usable_by_everyone(int width) {
        try (var visit = Visit.by(guide, port, width)) {
            visit.open(advice());
            visit.looksRight("hulp", 24);
        }
        try (var visit = Visit.by(self, port, width)) {
            visit.open("/hulp-voor-u");
            visit.looksRight("hulp-klant", 44);
        }
    }

    private String advice() {
        return "/klanten/" + marja.value() + "/hulp";
    }

    private String first() {
        var found = Pattern.compile("action=\"" + advice() + "/([0-9a-f-]{36})\"")
                .matcher(professional.get(advice()).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Life.Line scale(String scale, String mean) {
        var day = DutchTime.day(clock.instant()).minusDays(10);
        return Life.Line.of(scale, "", new Value.Number(new BigDecimal(mean)), new Source(Source.Type.DER, "", day));
    }
}

package nl.kansrijk.web.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.instruments.catalogue.DemoInstruments;
import nl.kansrijk.instruments.catalogue.Keeping.Owner;
import nl.kansrijk.instruments.catalogue.Keeping.Party;
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

/** One search over what the region offers, as each kind of reader uses it. Source: rows 1-10, 1-45, 2-13. */
@OpenHouse
class OffersPageTest {
    private static final String CONFIDENCE = UUID.nameUUIDFromBytes(
                    "kansrijk:instrument:s14".getBytes(StandardCharsets.UTF_8))
            .toString();

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    DemoTrainings trainings;

    @Autowired
    DemoInstruments demo;

    @Autowired
    Jobs jobs;

    @Autowired
    Clock clock;

    Tenant town;
    Caller guide;

    @BeforeEach
    void a_region_with_offers() {
        shelf.fill();
        var today = DutchTime.day(clock.instant());
        trainings.fill(today);
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        var owner = new Owner("Werkgeversservicepunt", Party.REGIONAL, Optional.of(town.id()), Optional.empty());
        jobs.quietly(() -> demo.fill(owner, today, clock.instant()));
        guide = Caller.by(region.actor(town, Role.CASE_MANAGER), port);
    }

    @Test
    void a_professional_finds_everything_about_the_forklift_with_provider_and_owner() {
        assertThat(found(guide, "heftruck"))
                .contains("Heftruck rijden met certificaat", "Scholingsvoucher logistiek en metaal")
                .contains("Proefdagen in de leerloods", "Leerloods Moerdijk", "van Werkgeversservicepunt");
    }

    @Test
    void the_words_stay_out_of_the_address_and_the_filters_stay_in_it() {
        var answer = guide.post("/aanbod/zoek", Map.of("q", "heftruck", "soort", "VOUCHER"));
        assertThat(Caller.destination(answer)).isEqualTo("/aanbod?soort=VOUCHER&zoek=ja");
        assertThat(guide.get("/aanbod?soort=VOUCHER&zoek=ja").body())
                .contains("Scholingsvoucher Talentfonds")
                .doesNotContain("Heftruck rijden met certificaat");
        assertThat(guide.get("/aanbod?tegel=EW03").body()).contains("Schuldhulp en stabilisatie");
        assertThat(guide.get("/aanbod?tegel=EW99").body()).contains("1 tot en met 20 van");
        assertThat(guide.get("/aanbod?blz=2").body()).contains("21 tot en met 40 van");
    }

    @Test
    void nothing_found_names_the_filter_to_take_away() {
        assertThat(found(guide, "xyzzyxq")).contains("Niets gevonden", "Zoek zonder “xyzzyxq”");
    }

    @Test
    void an_instrument_shows_its_evidence_letter_with_the_source_and_the_steps() {
        assertThat(guide.get("/aanbod/" + CONFIDENCE).body())
                .contains("Bewijs A", "Bron: ", "JOBS", "Participatiewet artikel 7", "Als een groep niet past")
                .contains("Werk fit", "Zo leest de klant het", "U krijgt meer vertrouwen in uzelf.");
        assertThat(guide.get("/aanbod/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_client_reads_plain_words_without_letters_of_evidence_or_codes() {
        var client = self();
        assertThat(client.get("/aanbod").body()).contains("Wat kan u helpen?", "1 tot en met 20 van");
        assertThat(found(client, "zelfvertrouwen"))
                .contains("Samen oefenen met werk zoeken")
                .doesNotContain("Bewijs A", "Sollicitatievaardigheden", "No-riskpolis");
        assertThat(client.get("/aanbod/" + CONFIDENCE).body())
                .contains("Wat levert het u op?", "Wat doet u?", "Hoe lang duurt het?", "Wat kost het u?")
                .doesNotContain("Bewijs", "Participatiewet");
    }

    @Test
    void an_employer_reads_what_helps_employers() {
        var employer = Caller.by(region.actor(region.organisation(Tenant.Kind.EMPLOYER), Role.EMPLOYER_USER), port);
        assertThat(employer.get("/aanbod").body())
                .contains("Hulp voor werkgevers", "Jobcoach")
                .doesNotContain("Motiverende gesprekken");
        assertThat(found(employer, "ziek")).contains("No-riskpolis", "Wordt uw medewerker ziek?");
        assertThat(found(employer, "instructie met beeld")).contains("Werkplaats Slimme Hulp");
        assertThat(employer.get("/aanbod/" + CONFIDENCE).statusCode()).isEqualTo(404);
    }

    @Test
    void what_its_owner_did_not_confirm_in_time_is_marked() {
        var overdue = UUID.nameUUIDFromBytes("kansrijk:instrument:r04".getBytes(StandardCharsets.UTF_8));
        assertThat(guide.get("/aanbod/" + overdue).body()).contains("De eigenaar moest dit voor");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    @Tag("browser")
    void the_pages_are_usable_by_everyone(int width) {
        var caller = region.actor(town, Role.CASE_MANAGER);
        try (var visit = Visit.by(caller, port, width)) {
            for (var path : List.of("/aanbod", "/aanbod/" + CONFIDENCE)) {
                visit.open(path);
                visit.looksRight("aanbod-" + path.length(), 24);
            }
        }
        try (var visit = Visit.by(client(), port, width)) {
            for (var path : List.of("/aanbod", "/aanbod/" + CONFIDENCE)) {
                visit.open(path);
                visit.looksRight("aanbod-klant-" + path.length(), 44);
            }
        }
    }

    private Actor client() {
        return region.self(town, region.clientOf(region.actor(town, Role.CASE_MANAGER)));
    }

    private Caller self() {
        return Caller.by(client(), port);
    }

    private static String found(Caller caller, String words) {
        caller.post("/aanbod/zoek", Map.of("q", words));
        return caller.get("/aanbod?zoek=ja").body();
    }
}

package nl.kansrijk.web.algorithms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import nl.kansrijk.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The dossiers of what advises by rules, as everyone inside reads them and takes them along. */
@OpenHouse
class AlgorithmPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Registers registers;

    @Autowired
    MessageSource messages;

    Actor guide;

    @BeforeEach
    void someone_inside() {
        shelf.fill();
        guide = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void each_record_is_one_that_the_register_takes(Algorithm algorithm) {
        for (var language : List.of("nl", "en"))
            assertThat(registers
                            .of(algorithm, new Registers.Asked(DAY, "Gemeente Moerdijk", "1"), words(language))
                            .findings())
                    .as(language)
                    .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void each_dossier_tells_what_for_on_which_data_who_decides_and_what_is_watched(Algorithm algorithm) {
        assertThat(Caller.by(guide, port).get(algorithm.path()).body())
                .contains(
                        "Doel en impact", "Afwegingen", "Menselijke tussenkomst", "Risicobeheer", "Technische werking")
                .contains(
                        "Volgen en nakijken",
                        "Gegevens van een persoon die mee kunnen tellen",
                        "Participatiewet, artikel 7")
                .doesNotContain("{0}", "{1}", "Dit vraagt het register nog");
    }

    @Test
    void what_is_in_use_is_told_and_not_typed_again() {
        assertThat(record(Algorithm.ROUTE).get("technical_operation")).contains("versie 1");
        assertThat(record(Algorithm.ROUTE).get("data"))
                .contains("Ruimte in het hoofd")
                .doesNotContain("Postcode");
        assertThat(record(Algorithm.HELP).get("technical_operation")).contains("Hoogstens 5 voorstellen");
        assertThat(record(Algorithm.MATCHING).get("technical_operation")).contains("Harde voorwaarden: Uren per week");
    }

    @Test
    void the_files_have_the_names_of_the_standard_and_stay_dutch() {
        var read = record(Algorithm.HELP);
        assertThat(read).hasSize(32).containsEntry("status", "In ontwikkeling").containsEntry("language", "nld");
        var caller = Caller.by(guide, port);
        assertThat(caller.get(Algorithm.HELP.path() + "/register.json?taal=en").body())
                .contains("Advies over hulp en instrumenten");
        var csv = caller.get(Algorithm.ROUTE.path() + "/register.csv");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("algoritmeregister-routeadvies.csv"));
        assertThat(csv.body().lines()).hasSize(32);
        assertThat(csv.body()).contains("\"name\";\"Advies over de eerste route\"");
    }

    @Test
    void before_a_function_has_a_line_in_the_sheet_its_standing_is_missing() {
        var early = registers.of(
                Algorithm.ROUTE, Registers.Asked.by("Gemeente Moerdijk", LocalDate.of(2025, 12, 31)), words("nl"));
        assertThat(early.findings())
                .extracting(RegisterRecord.Finding::field)
                .containsExactly(RegisterField.STATUS, RegisterField.START_DATE, RegisterField.PUBLICATION_CATEGORY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "EMPLOYER_USER", "OBJECTION_HANDLER", "PRIVACY_OFFICER", "EXECUTIVE"})
    void everyone_inside_reads_them_and_nobody_outside(Role role) {
        var actor = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), role);
        assertThat(Caller.by(actor, port).get("/hoe-werkt-advies").body())
                .contains("Advies over de eerste route", "Advies over hulp", "Matching van mensen en werk")
                .contains("Alle verplichte velden");
        assertThat(Caller.at(port).get("/hoe-werkt-advies").body()).doesNotContain("Advies over de eerste route");
        assertThat(Caller.by(actor, port).get("/hoe-werkt-advies/lot").statusCode())
                .isEqualTo(404);
        assertThat(Caller.by(actor, port).get("/hulp").body()).contains("href=\"/hoe-werkt-advies\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        try (var visit = Visit.by(guide, port, width)) {
            visit.open("/hoe-werkt-advies");
            visit.looksRight("algoritmes", 24);
            var page = visit.open(Algorithm.ROUTE.path());
            page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
            visit.looksRight("algoritme", 24);
        }
    }

    private Map<String, String> record(Algorithm algorithm) {
        var answer =
                Caller.by(guide, port).get(algorithm.path() + "/register.json").body();
        return JsonMapper.builder().build().readValue(answer, new TypeReference<Map<String, String>>() {});
    }

    private Words words(String language) {
        return new Words(messages, Locale.of(language));
    }
}

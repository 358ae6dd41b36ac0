package nl.kansrijk.web.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kansrijk.access.Role;
import nl.kansrijk.engine.Aspect;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Visit;
import nl.kansrijk.web.algorithms.RegisterField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@OpenHouse
class MethodPageTest extends MatchingHouse {
    private static final String PAGE = "/hoe-werkt-matching";

    @LocalServerPort
    int port;

    @Autowired
    StarterShelf shelf;

    Caller caller;

    @BeforeEach
    void someone_who_wants_to_know() {
        shelf.fill();
        caller = Caller.by(caseManager, port);
    }

    @Test
    void everyone_reads_in_plain_dutch_how_it_works_what_never_counts_and_how_to_object() {
        assertThat(caller.get(PAGE).body())
                .contains("Hoe werkt matching?", "Een mens beslist", "Dan is dat een vraag en geen nee")
                .contains("Wat we nooit gebruiken", "geslacht, leeftijd", "U kunt bezwaar maken");
    }

    @Test
    void the_weights_on_the_page_are_those_of_the_engine() {
        var page = caller.get(PAGE).body();
        assertThat(page).containsPattern("Wensen</th><td[^>]*>" + Aspect.WISHES.standard() + "<");
        assertThat(page).containsPattern("Vaardigheden en ervaring</th><td[^>]*>" + Aspect.SKILLS.standard() + "<");
        assertThat(page).contains("Wie nu past, kan minstens 70 % van de taken van de eerste dag");
    }

    @Test
    void the_same_is_there_in_english() {
        assertThat(caller.get(PAGE + "?taal=en").body()).contains("How does matching work?", "You can object");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "EMPLOYER_USER", "EXECUTIVE", "APP_ADMIN"})
    void whoever_is_logged_in_may_read_it(Role role) {
        var actor = role == Role.CLIENT ? region.self(rucphen, picker()) : region.actor(rucphen, role);
        assertThat(Caller.by(actor, port).get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_follows_the_link_in_the_register_reads_it_without_logging_in() {
        var stranger = Caller.at(port);
        assertThat(stranger.get(PAGE).body()).contains("Hoe werkt matching?", "U kunt bezwaar maken");
        assertThat(stranger.get(PAGE + "/algoritmeregister.csv").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/inloggen").body()).contains("href=\"" + PAGE + "\"");
        assertThat(caller.get("/hulp").body()).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void the_record_for_the_register_is_complete_where_it_must_be_and_fits_its_fields() {
        var record = record();
        for (var field : RegisterField.values())
            if (field.required())
                assertThat(record.getOrDefault(field.code(), ""))
                        .as(field.code())
                        .isNotBlank();
        assertThat(record)
                .hasSize(RegisterField.values().length)
                .containsEntry("language", "nld")
                .containsEntry("schema", "1.0.0");
    }

    @Test
    void the_record_tells_the_weights_and_the_data_that_are_in_use() {
        assertThat(record().get("technical_operation"))
                .contains("Wensen " + Aspect.WISHES.standard(), "Taken van de eerste dag", "Software: ");
        assertThat(record().get("data")).contains("Vaardigheden").doesNotContain("{0}");
    }

    @Test
    void the_record_stays_dutch_also_for_who_reads_english() {
        assertThat(caller.get(PAGE + "/algoritmeregister.json?taal=en").body()).contains("Matching van mensen en werk");
    }

    @Test
    void the_record_goes_along_as_a_file_for_a_spreadsheet_too() {
        var file = caller.get(PAGE + "/algoritmeregister.csv");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("algoritmeregister-matching.csv"));
        assertThat(file.body().lines()).hasSize(RegisterField.values().length);
        assertThat(file.body()).contains("\"name\";\"Matching van mensen en werk\"");
    }

    private Map<String, String> record() {
        var answer = caller.get(PAGE + "/algoritmeregister.json").body();
        return JsonMapper.builder().build().readValue(answer, new TypeReference<Map<String, String>>() {});
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_page_looks_right_shut_and_open(int width) {
        try (var visit = Visit.by(caseManager, port, width)) {
            var page = visit.open(PAGE);
            visit.looksRight("methode", 24);
            page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
            visit.looksRight("methode-open", 24);
        }
    }
}

package nl.kansrijk.instruments.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.instruments.catalogue.Editing;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instruments;
import nl.kansrijk.instruments.exchange.Importing.Line;
import nl.kansrijk.instruments.exchange.Importing.Outcome;
import nl.kansrijk.instruments.exchange.Importing.Report;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ImportingTest {
    @Autowired
    Importing importing;

    @Autowired
    Editing editing;

    @Autowired
    Instruments instruments;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Gate gate;

    Actor coach;

    @BeforeEach
    void someone_who_keeps_offers() {
        shelf.fill();
        coach = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.QUALITY_COACH);
    }

    @Test
    void a_new_one_is_a_draft_the_same_again_changes_nothing_and_a_change_is_a_next_version() {
        var id = UUID.randomUUID();
        assertThat(outcomes(file(id, "Wandelgroep", "Samen lopen"))).containsExactly(Outcome.ADDED);
        assertThat(outcomes(file(id, "Wandelgroep", "Samen lopen"))).containsExactly(Outcome.SAME);
        assertThat(outcomes(file(id, "Wandelgroep", "Samen wandelen"))).containsExactly(Outcome.CHANGED);
        var kept = instruments.find(id).orElseThrow();
        assertThat(kept.key().version()).isEqualTo(2);
        assertThat(kept.keeping().active()).isFalse();
    }

    @Test
    void without_a_number_the_registration_code_tells_and_then_name_and_provider() {
        var first = """
                [{"NaamInstrument": "Taalcafé", "Aanbieder": {"NaamAanbieder": "Bieb"},
                  "Registratiecode": [{"Registratiecode": "X-77", "LabelRegistratiecode": "systeem"}]}]
                """;
        assertThat(outcomes(first)).containsExactly(Outcome.ADDED);
        assertThat(outcomes(first.replace("Taalcafé", "Taalhuis"))).containsExactly(Outcome.CHANGED);
        assertThat(outcomes("""
                        {"name": "taalhuis", "provider": {"name": "Bieb"}, "aim": "Praten"}
                        """)).containsExactly(Outcome.CHANGED);
        assertThat(own()).hasSize(1);
    }

    @Test
    void what_is_of_another_organisation_is_told_and_stays_as_it_was() {
        var starter = instruments.all().stream()
                .filter(one -> one.name().equals("Snuffelstage"))
                .findFirst()
                .orElseThrow();
        assertThat(outcomes(file(starter.id(), "Iets anders", "Weg"))).containsExactly(Outcome.FOREIGN);
        assertThat(instruments.find(starter.id())).contains(starter);
    }

    @Test
    void each_line_has_its_own_outcome_and_nothing_is_taken_away() {
        var id = UUID.randomUUID();
        outcomes(file(id, "Blijft", "Staat er"));
        var lines = read("""
                {"data": [{"NaamInstrument": ""}, {"NaamInstrument": "Nieuw", "SamenvattingInstrument": "<b>Dag</b><script>x</script>"}]}
                """);
        assertThat(lines).extracting(Line::outcome).containsExactly(Outcome.REFUSED, Outcome.ADDED);
        assertThat(lines).extracting(Line::number).containsExactly(1, 2);
        assertThat(own()).extracting(Instrument::name).containsExactly("Blijft", "Nieuw");
        assertThat(own().getLast().exchanged()).containsEntry("SamenvattingInstrument", "<b>Dag</b>");
    }

    @Test
    void our_own_sheet_is_read_line_by_line_and_a_line_that_cannot_be_is_named() {
        var sheet = """
                # uit de regio
                type;offering;name;provider;tiles;needs;span;payer;legal;evidence;source;summary
                IT01;HELP;Wandelgroep;Buurthuis;EW03;KK14:80;8 WEEK;FREE;PW7;C;P;Samen lopen
                IT01;HELP;Kan niet;Buurthuis;EW03;KK14:800;8 WEEK;FREE;PW7;C;P;Te hoog
                """;
        assertThat(outcomes(sheet)).containsExactly(Outcome.ADDED, Outcome.REFUSED);
        assertThat(outcomes(sheet)).containsExactly(Outcome.SAME, Outcome.REFUSED);
        assertThat(own()).extracting(Instrument::name).containsExactly("Wandelgroep");
        assertThat(own().getFirst().grounds().legal()).hasSize(1);
    }

    @Test
    void what_is_no_file_of_offers_is_said_to_be_none() {
        for (var text : List.of("", "geen json", "[]", "12", "{\"data\": []}"))
            assertThat(report(text)).isEqualTo(new Report.Unreadable());
    }

    private List<Outcome> outcomes(String file) {
        return read(file).stream().map(Line::outcome).toList();
    }

    private List<Line> read(String file) {
        return report(file) instanceof Report.Read(var lines) ? lines : List.of();
    }

    private Report report(String file) {
        return inside(passage -> importing.read(file, passage));
    }

    private List<Instrument> own() {
        return inside(editing::own);
    }

    private <T> T inside(Function<Passage, T> work) {
        return gate.pass(Look.by(coach, Permission.CHANGE_OFFER), work);
    }

    private static String file(UUID id, String name, String summary) {
        return "[{\"UuidInstrument\": \"%s\", \"NaamInstrument\": \"%s\", \"SamenvattingInstrument\": \"%s\"}]"
                .formatted(id, name, summary);
    }
}

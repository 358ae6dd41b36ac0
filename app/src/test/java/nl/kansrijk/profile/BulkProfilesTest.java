package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Life.Line;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BulkProfilesTest extends ProfileHouse {
    @Autowired
    BulkProfiles bulk;

    @Test
    void a_life_brought_in_reads_as_if_it_had_been_said_one_by_one() {
        var life = life(Optional.empty(), hoursLine(24), skillLine(3).answered(Status.PARTLY));
        load(Stream.of(life));
        client = life.client();
        var file = open(caseManager, Permission.OPEN_FILE);
        assertThat(file.identity().orElseThrow()).isEqualTo(life.identity());
        assertThat(file.timeline()).hasSize(3);
        assertThat(matched("AV_HOURS_MAX")).contains(Value.Number.of(24));
        assertThat(matched("HS_SKILL")).contains(new Value.Level(3));
        assertThat(statementAbout("AV_HOURS_MAX").terms().validUntil()).contains(today.plusMonths(1));
    }

    @Test
    void of_two_lines_about_one_thing_the_later_one_counts() {
        var life = life(Optional.empty(), hoursLine(24), hoursLine(12));
        load(Stream.of(life));
        client = life.client();
        assertThat(matched("AV_HOURS_MAX")).contains(Value.Number.of(12));
    }

    @Test
    void a_disputed_line_is_unknown_and_the_client_can_take_it_back() {
        var life = life(Optional.empty(), hoursLine(24).answered(Status.DISPUTED));
        load(Stream.of(life));
        client = life.client();
        self = region.self(rucphen, client);
        assertThat(matched("AV_HOURS_MAX")).isEmpty();
        var said = statementAbout("AV_HOURS_MAX");
        with(self, Permission.RECOGNISE, passage -> profiles.undoRecognition(client, said.id(), 1, passage));
        assertThat(matched("AV_HOURS_MAX")).contains(Value.Number.of(24));
    }

    @Test
    void after_a_bulk_the_next_statement_is_the_newest() {
        var life = life(Optional.empty(), hoursLine(24));
        load(Stream.of(life));
        client = life.client();
        kept(caseManager, hours(30).following(statementAbout("AV_HOURS_MAX").id()));
        assertThat(matched("AV_HOURS_MAX")).contains(Value.Number.of(30));
    }

    @Test
    void a_paused_and_a_shielded_person_come_in_as_such() {
        var paused = life(Optional.of(new MatchingPause(Reason.of("pause.first-home"), Optional.empty())));
        var shielded = new Life(
                ClientId.random(),
                true,
                Optional.of(caseManager.user()),
                identity(),
                Optional.empty(),
                List.of(hoursLine(20)));
        load(Stream.of(paused, shielded));
        client = paused.client();
        assertThat(current().orElseThrow().paused()).isTrue();
        client = shielded.client();
        assertThat(current().orElseThrow().shielded()).isTrue();
    }

    @Test
    void a_line_that_does_not_fit_stops_the_whole_call_and_nothing_half_stays() {
        var good = life(Optional.empty(), hoursLine(24));
        var bad = life(Optional.empty(), hoursLine(99));
        assertThatThrownBy(() -> load(Stream.of(good, bad)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AV_HOURS_MAX");
        client = good.client();
        assertThat(current()).isEmpty();
    }

    @Test
    void own_words_with_tabs_and_line_ends_come_in_unbroken() {
        var words = "regel een\tmet tab\nregel \\twee\r\n\\N";
        var life = life(Optional.empty(), Line.of("PRES_TEXT", "", new Value.Text(words), Source.self(today)));
        load(Stream.of(life));
        client = life.client();
        assertThat(statementAbout("PRES_TEXT").fact().value()).isEqualTo(new Value.Text(words));
    }

    @Test
    void three_thousand_persons_come_in_with_one_call() {
        assertThat(load(IntStream.range(0, 3000).mapToObj(i -> full()))).isEqualTo(3000);
    }

    @Test
    void everyone_is_read_one_after_another_for_the_index() {
        var life = life(Optional.empty(), hoursLine(24), skillLine(2));
        load(Stream.of(life));
        var seen = new ArrayList<Current>();
        jobs.quietly(() -> {
            currentRows.all(row -> {
                if (row.client().equals(life.client())) seen.add(row);
            });
            return true;
        });
        assertThat(seen).singleElement().satisfies(row -> {
            assertThat(row.owner()).isEqualTo(rucphen.id());
            assertThat(row.facts()).hasSize(2);
        });
    }

    private Life full() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < 15; i++)
            lines.add(Line.of("HS_SKILL", "esco:s:" + i, new Value.Level(1 + i % 3), Source.self(today)));
        for (int i = 0; i < 14; i++)
            lines.add(Line.of("HS_EXP", "esco:o:" + i, Value.Number.of(i), Source.self(today)));
        lines.add(hoursLine(24));
        return life(Optional.empty(), lines.toArray(Line[]::new));
    }

    private Statement statementAbout(String characteristic) {
        return open(caseManager, Permission.OPEN_FILE).timeline().stream()
                .map(ClientFile.Moment::statement)
                .filter(said -> said.fact().characteristic().equals(characteristic))
                .findFirst()
                .orElseThrow();
    }

    private int load(Stream<Life> lives) {
        return jobs.recorded(
                "test persons", () -> (int) bulk.load(rucphen.id(), caseManager.user(), clock.instant(), lives));
    }

    private Life life(Optional<MatchingPause> pause, Line... lines) {
        return new Life(ClientId.random(), false, Optional.of(caseManager.user()), identity(), pause, List.of(lines));
    }

    private Line hoursLine(int most) {
        return Line.of("AV_HOURS_MAX", "", Value.Number.of(most), Source.self(today));
    }

    private Line skillLine(int level) {
        return Line.of("HS_SKILL", "esco:s:welding", new Value.Level(level), Source.self(today));
    }

    private static Identity identity() {
        return new Identity(
                "Test Mens",
                LocalDate.of(1980, 1, 1),
                "Straat 1",
                "mens@example.nl",
                "0611111111",
                Optional.<Bsn>empty(),
                "nl",
                "EMAIL");
    }
}

package nl.kansrijk.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.profile.Acquaintances.Looks;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.takeover.LineTable.Line;
import nl.kansrijk.takeover.TakeOver.LineState;
import nl.kansrijk.takeover.VerdictTable.Twins;
import nl.kansrijk.takeover.Verdicts.Known;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private static final LocalDate DAY = LocalDate.of(1980, 12, 31);
    private static final String ONE = "123456782";
    private static final String OTHER = "111222333";
    private static final ClientId HERE = ClientId.random();

    @Test
    void someone_nobody_knows_can_come_in() {
        var verdict = verdicts(nobody()).of(row(2, "Anna Bos", ONE));
        assertThat(verdict.state()).isEqualTo(LineState.READY);
        assertThat(verdict.person()).isEmpty();
    }

    @Test
    void the_number_of_someone_who_is_known_links_to_that_person_whatever_the_name() {
        var known = new Known(Map.of(new Bsn(ONE), HERE), Map.of());
        var verdict = verdicts(known).of(row(2, "Anna van Dijk", ONE));
        assertThat(verdict.state()).isEqualTo(LineState.LINK);
        assertThat(verdict.person()).contains(HERE);
    }

    @Test
    void the_name_and_day_of_someone_who_is_known_is_a_question_and_no_link() {
        var known = new Known(Map.of(), Map.of(new Looks("Anna Bos", DAY), HERE));
        var verdict = verdicts(known).of(row(2, "anna  bos", ONE));
        assertThat(verdict.state()).isEqualTo(LineState.ASK);
        assertThat(verdict.why()).isEqualTo(Whys.KNOWN_NAME);
        assertThat(verdict.person()).contains(HERE);
    }

    @Test
    void the_same_number_twice_in_a_file_is_wrong_and_names_the_first_row() {
        var verdicts = verdicts(nobody());
        verdicts.of(row(2, "Anna Bos", ONE));
        var second = verdicts.of(row(7, "Bram Vis", ONE));
        assertThat(second.state()).isEqualTo(LineState.WRONG);
        assertThat(second.why()).isEqualTo(Whys.twin(2));
    }

    @Test
    void the_same_name_and_day_with_two_numbers_are_two_people_until_someone_says_otherwise() {
        var verdicts = verdicts(nobody());
        verdicts.of(row(2, "Anna Bos", ONE));
        var second = verdicts.of(row(3, "Anna Bos", OTHER));
        assertThat(second.state()).isEqualTo(LineState.ASK);
        assertThat(second.why()).isEqualTo(Whys.twin(2));
    }

    @Test
    void a_mended_row_that_shares_only_its_name_with_another_row_is_asked_about_and_not_wrong() {
        var verdicts = verdicts(nobody());
        var mended = row(3, "Anna Bos", OTHER);
        verdicts.met(marks(mended.arrival().orElseThrow()), new Twins(Optional.empty(), Optional.of(9)));
        var verdict = verdicts.of(mended);
        assertThat(verdict.state()).isEqualTo(LineState.ASK);
        assertThat(verdict.why()).isEqualTo(Whys.twin(9));
    }

    @Test
    void a_mended_row_that_shares_its_number_with_another_row_is_wrong() {
        var verdicts = verdicts(nobody());
        var mended = row(3, "Anna Bos", OTHER);
        verdicts.met(marks(mended.arrival().orElseThrow()), new Twins(Optional.of(9), Optional.empty()));
        assertThat(verdicts.of(mended).why()).isEqualTo(Whys.twin(9));
        assertThat(verdicts.of(mended).state()).isEqualTo(LineState.WRONG);
    }

    @Test
    void a_row_that_makes_no_sense_leaves_no_marks_and_says_which_fields() {
        var wrong = new Parsed.Bad<Arrival>(List.of(
                FieldError.of("BIRTH", "import.wrong.birth-missing"), FieldError.of("BSN", "import.wrong.bsn")));
        var verdict = verdicts(nobody()).of(new Checked(line(4, false), wrong));
        assertThat(verdict.state()).isEqualTo(LineState.WRONG);
        assertThat(verdict.why()).isEqualTo("BIRTH,BSN");
        assertThat(verdict.marks()).isEqualTo(Marks.NONE);
    }

    @Test
    void a_row_with_cells_too_many_waits_even_when_it_makes_sense() {
        var verdict = verdicts(nobody()).of(new Checked(line(4, true), new Parsed.Good<>(arrival("Anna Bos", ONE))));
        assertThat(verdict.state()).isEqualTo(LineState.WRONG);
        assertThat(verdict.why()).isEqualTo(Whys.EXTRA);
    }

    private static Verdicts verdicts(Known known) {
        return new Verdicts(known, VerdictsTest::marks);
    }

    private static Known nobody() {
        return new Known(Map.of(), Map.of());
    }

    private static Marks marks(Arrival arrival) {
        return new Marks(
                arrival.identity().bsn().map(Bsn::digits), arrival.looks().name() + DAY);
    }

    private static Checked row(int nr, String name, String bsn) {
        return new Checked(line(nr, false), new Parsed.Good<>(arrival(name, bsn)));
    }

    private static Line line(int nr, boolean extra) {
        return new Line(nr, new Cells(List.of(), Map.of(), extra), LineState.NEW, "", Optional.empty());
    }

    private static Arrival arrival(String name, String bsn) {
        return new Arrival(new Identity(name, DAY, "", "", "", Optional.of(new Bsn(bsn)), "nl", "LETTER"), Map.of());
    }
}

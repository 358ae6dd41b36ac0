package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kansrijk.engine.Hurdle;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.WhyLine.Kind;
import nl.kansrijk.matching.WhyLine.Said;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;

class HighlightsTest {
    private static final Reason SILENT = Reason.of("matching.silent");

    @Test
    void the_three_pluses_that_weigh_most_are_told_and_no_more() {
        var all = List.of(met("a", 900, 10), met("b", 800, 400), met("c", 1000, 200), met("d", 700, 300));
        assertThat(criteria(Highlights.pluses(all))).containsExactly("b", "d", "c");
    }

    @Test
    void what_is_only_half_met_or_was_not_objected_to_is_no_plus() {
        var all = List.of(met("half", 699, 900), met("not-night", 1000, 900), met("enough", 700, 1));
        assertThat(criteria(Highlights.pluses(all))).containsExactly("enough");
    }

    @Test
    void the_sector_is_left_out_when_the_occupation_itself_is_wished() {
        var sector = met("wish-sector", 1000, 100);
        assertThat(criteria(Highlights.pluses(List.of(met("wish-occupation", 1000, 100), sector))))
                .containsExactly("wish-occupation");
        assertThat(criteria(Highlights.pluses(List.of(met("wish-occupation", 500, 100), sector))))
                .containsExactly("wish-sector");
    }

    @Test
    void in_front_of_the_questions_stands_what_must_be_asked_first_and_then_what_tells_most() {
        var all = List.of(
                line("little", Kind.ASK, 0, 10),
                line("much", Kind.ASK, 0, 500),
                asked("first"),
                met("known", 900, 900));
        assertThat(criteria(Highlights.questions(all))).containsExactly("first", "much", "little");
    }

    @Test
    void what_the_person_says_is_not_so_is_asked_before_everything_else() {
        var no = new Reason("matching.ask.person.task" + Speech.DISPUTED, Map.of());
        var doubt = new WhyLine(
                "doubt", Kind.ASK, false, Hurdle.NONE, new Said(SILENT, SILENT, SILENT, no), 0, 1, List.of());
        assertThat(criteria(Highlights.questions(List.of(asked("first"), doubt))))
                .containsExactly("doubt", "first");
    }

    @Test
    void at_most_three_questions_are_asked_at_once() {
        var all = List.of(
                line("a", Kind.ASK, 0, 4),
                line("b", Kind.ASK, 0, 3),
                line("c", Kind.ASK, 0, 2),
                line("d", Kind.ASK, 0, 1));
        assertThat(criteria(Highlights.questions(all))).containsExactly("a", "b", "c");
    }

    @Test
    void of_what_can_be_closed_conditions_come_first_and_then_what_a_training_closes() {
        var soft = line("soft", Kind.BRIDGE, 0, 900);
        var taught = gap("taught", false, List.of(new TrainingId("forklift")));
        var must = gap("must", true, List.of());
        assertThat(criteria(Highlights.gaps(List.of(soft, taught, must, line("stop", Kind.STOP, 0, 900)))))
                .containsExactly("must", "taught", "soft");
    }

    @Test
    void what_no_training_teaches_is_named_before_hours_before_what_a_training_gives_and_a_stop_before_all() {
        var all = List.of(
                stands("certificate:3", Hurdle.TAUGHT),
                stands("hours", Hurdle.AGREED),
                stands("language:reading", Hurdle.UNTAUGHT),
                stands("day-one", Hurdle.UNTAUGHT),
                stands("licence:5", Hurdle.STOP));
        assertThat(criteria(all.stream().sorted(WhyLine.hardestFirst()).toList()))
                .containsExactly("licence:5", "day-one", "language:reading", "hours", "certificate:3");
    }

    private static WhyLine stands(String criterion, Hurdle hurdle) {
        return new WhyLine(criterion, Kind.BRIDGE, true, hurdle, said(), 0, 1, List.of());
    }

    private static List<String> criteria(List<WhyLine> lines) {
        return lines.stream().map(WhyLine::criterion).toList();
    }

    private static WhyLine met(String criterion, int value, int share) {
        return line(criterion, Kind.MET, value, share);
    }

    private static WhyLine line(String criterion, Kind kind, int value, int share) {
        return new WhyLine(criterion, kind, false, Hurdle.NONE, said(), value, share, List.of());
    }

    private static WhyLine asked(String criterion) {
        return new WhyLine(criterion, Kind.ASK, false, Hurdle.ASKED_FIRST, said(), 0, 1, List.of());
    }

    private static WhyLine gap(String criterion, boolean hard, List<TrainingId> helps) {
        return new WhyLine(criterion, Kind.BRIDGE, hard, Hurdle.NONE, said(), 0, 1, helps);
    }

    private static Said said() {
        return new Said(SILENT, SILENT, SILENT, SILENT);
    }
}

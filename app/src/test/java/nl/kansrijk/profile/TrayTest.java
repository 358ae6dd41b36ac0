package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kansrijk.profile.Tray.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrayTest {
    private final Tray tray = new Tray();

    @Test
    void cells_stand_with_tabs_between_and_lines_one_under_the_other() {
        tray.cell(1).cell("a").end();
        tray.cell(2).cell("b").end();
        assertThat(tray.taken()).isEqualTo("1\ta\n2\tb\n");
    }

    @Test
    void nothing_is_written_as_nothing_and_an_empty_text_as_an_empty_text() {
        tray.cell(Optional.empty()).cell("").cell(Optional.of("x")).end();
        assertThat(tray.taken()).isEqualTo("\\N\t\tx\n");
    }

    @Test
    void a_text_that_looks_like_nothing_or_like_the_end_stays_a_text() {
        tray.cell("\\N").cell("\\.").end();
        assertThat(tray.taken()).isEqualTo("\\\\N\t\\\\.\n");
    }

    @Test
    void tabs_and_new_lines_in_words_break_no_cell_and_no_line() {
        tray.cell("een\ttwee\r\ndrie").end();
        assertThat(tray.taken()).isEqualTo("een\\ttwee\\r\\ndrie\n").hasLineCount(1);
    }

    @Test
    void what_was_taken_off_is_not_there_a_second_time() {
        tray.cell("a").end();
        tray.taken();
        tray.cell("b").end();
        assertThat(tray.taken()).isEqualTo("b\n");
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void every_target_names_its_columns_without_their_types(Target target) {
        assertThat(target.columns().split(", ")).allMatch(column -> column.matches("[a-z_]+"));
        assertThat(target.columns()).startsWith("tenant_id, person_id");
    }
}

package nl.kansrijk.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.takeover.Opened.Row;
import nl.kansrijk.takeover.Opened.Sheet;
import nl.kansrijk.takeover.Opened.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    private static final String TWO = "Naam;Geboortedatum\nAndré Überhaupt;1-2-1980\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void letters_with_marks_survive_every_usual_encoding(String encoding) {
        assertThat(sheet(TWO.getBytes(Charset.forName(encoding)))
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly("André Überhaupt", "1-2-1980");
    }

    @Test
    void a_mark_of_utf_8_is_no_part_of_the_first_name() {
        assertThat(sheet(Workbooks.bytes("\uFEFF" + TWO)).names()).containsExactly("Naam", "Geboortedatum");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_separator_is_found_by_itself(String separator) {
        assertThat(sheet(Workbooks.bytes(TWO.replace(";", separator))).names())
                .containsExactly("Naam", "Geboortedatum");
    }

    @Test
    void a_quoted_cell_may_hold_separators_quotes_and_line_ends() {
        var text = "Naam;Wens\r\n\"Bos; Anna\";\"eerst \"\"dit\"\"\r\ndan dat\"\r\n";
        assertThat(sheet(Workbooks.bytes(text)).rows())
                .containsExactly(new Row(2, List.of("Bos; Anna", "eerst \"dit\"\r\ndan dat")));
    }

    @Test
    void rows_keep_the_number_they_have_in_the_file_and_empty_ones_are_left_out() {
        var rows = sheet(Workbooks.bytes("\nNaam;Dag\n\nAnna;1-1-1980\n;\nBram;2-2-1980\n"))
                .rows();
        assertThat(rows.stream().map(Row::nr)).containsExactly(4, 6);
    }

    @Test
    void a_workbook_gives_dates_as_days_and_numbers_without_a_point() {
        var sheet = sheet(Workbooks.of(
                new Object[] {"Naam", "BSN", "Geboren", "Uren"},
                new Object[] {"Anna Bos", 123456782, LocalDate.of(1980, 12, 31), 24.0}));
        assertThat(sheet.rows().getFirst().cells()).containsExactly("Anna Bos", "123456782", "31-12-1980", "24");
    }

    @Test
    void a_formula_stays_text_and_is_never_calculated() {
        var sheet = sheet(Workbooks.of(
                new Object[] {"Naam", "Dag"}, new Object[] {"=HYPERLINK(\"http://elders.example\")", "1-1-1980"}));
        assertThat(sheet.rows().getFirst().cells().getFirst()).startsWith("=HYPERLINK");
    }

    @Test
    void a_workbook_that_grows_beyond_measure_is_refused_before_it_is_read() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("xl/workbook.xml", Workbooks.bytes("<workbook/>"));
        var spaces = new byte[200 * 1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        parts.put("xl/worksheets/sheet1.xml", spaces);
        var bomb = Workbooks.packed(parts);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(why(bomb)).isEqualTo("too-large-inside");
    }

    @Test
    void a_workbook_of_thousands_of_parts_is_refused() {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 600; i++) parts.put("xl/part" + i + ".xml", new byte[1]);
        assertThat(why(Workbooks.packed(parts))).isEqualTo("too-large-inside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"http://elders.example/\">]><a>&x;</a>",
                "<!DOCTYPE lolz [<!ENTITY lol \"lol\">]><lolz>&lol;</lolz>"
            })
    void a_workbook_that_asks_for_things_from_outside_is_refused(String part) {
        for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE))
            assertThat(why(Workbooks.packed(Map.of("xl/workbook.xml", part.getBytes(encoding)))))
                    .as(encoding.name())
                    .isEqualTo("unsafe");
    }

    @Test
    void a_declaration_behind_a_long_remark_is_found_too() {
        var part = "<!--" + " ".repeat(65_520) + "--><!DOCTYPE a><a/>";
        assertThat(why(Workbooks.packed(Map.of("xl/workbook.xml", Workbooks.bytes(part)))))
                .isEqualTo("unsafe");
    }

    @Test
    void a_part_that_climbs_out_of_its_folder_is_refused() {
        assertThat(why(Workbooks.packed(Map.of("../../etc/cron", new byte[1])))).isEqualTo("unsafe");
    }

    @Test
    void a_workbook_cut_off_halfway_is_said_to_be_torn() {
        var whole = Workbooks.of(new Object[] {"Naam", "Dag"}, new Object[] {"Anna", "1-1-1980"});
        for (int length : List.of(10, whole.length / 3, whole.length / 2, whole.length - 200))
            assertThat(TableFile.open(Arrays.copyOf(whole, length))).isInstanceOf(Unreadable.class);
        assertThat(why(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("torn");
    }

    @Test
    void a_text_cut_off_inside_quotes_is_said_to_be_torn() {
        assertThat(why(Workbooks.bytes("Naam;Wens\nAnna;\"eerst dit"))).isEqualTo("torn");
    }

    @ParameterizedTest
    @CsvSource({"0,empty", "1,one-column", "2,no-rows", "3,old-workbook", "4,no-table", "5,no-table", "6,many-columns"})
    void what_is_no_table_is_refused_with_the_reason(int which, String why) {
        var files = List.of(
                new byte[0],
                Workbooks.bytes("Naam\nAnna\n"),
                Workbooks.bytes("Naam;Dag\n"),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2},
                new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, 0, 3},
                Workbooks.packed(Map.of("word/document.xml", Workbooks.bytes("<a/>"))),
                Workbooks.bytes("x;".repeat(101) + "\n" + "y;".repeat(101) + "\n"));
        assertThat(why(files.get(which))).isEqualTo(why);
    }

    @Test
    void more_than_twenty_thousand_rows_are_too_many() {
        assertThat(why(Workbooks.bytes("Naam;Dag\n" + "Anna;1-1-1980\n".repeat(20_001))))
                .isEqualTo("many-rows");
        assertThat(sheet(Workbooks.bytes("Naam;Dag\n" + "Anna;1-1-1980\n".repeat(20_000)))
                        .rows())
                .hasSize(20_000);
    }

    private static Sheet sheet(byte[] bytes) {
        return (Sheet) TableFile.open(bytes);
    }

    private static String why(byte[] bytes) {
        return ((Unreadable) TableFile.open(bytes)).why().key().replace("import.unreadable.", "");
    }
}

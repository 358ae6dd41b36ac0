package nl.kansrijk.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void a_whole_form_is_a_report() {
        var report = good(Map.of());
        assertThat(report.who().name()).isEqualTo("Ana Dobinowa");
        assertThat(report.who().postcode()).isEqualTo(new Postcode4(4701));
        assertThat(report.ask().position()).isEqualTo(Report.Position.SELF_EMPLOYED);
        assertThat(report.ask().urgent()).containsExactly(Report.Urgency.FOOD);
        assertThat(report.who().toString()).doesNotContain("Ana");
    }

    @Test
    void an_empty_form_is_told_all_its_mistakes_at_once() {
        assertThat(wrong(NewReport.parse(Map.of(), TODAY)))
                .containsExactlyInAnyOrder(
                        "naam",
                        "vraag",
                        "wat",
                        "nood-roof",
                        "nood-food",
                        "nood-safety",
                        "contact",
                        "taalkeuze",
                        "postcode");
    }

    @ParameterizedTest
    @CsvSource({
        "telefoon, veel te kort, telefoon",
        "telefoon, 06<script>, telefoon",
        "email, geen adres, email",
        "email, a@b, email",
        "postcode, 0123, postcode",
        "postcode, Roosendaal, postcode",
        "geboren, 2027-01-01, geboren",
        "geboren, 1850-01-01, geboren",
        "geboren, 2026-02-31, geboren",
        "wat, PRESIDENT, wat",
        "contact, DUIF, contact",
        "taalkeuze, xx, taalkeuze",
        "nood-food, misschien, nood-food"
    })
    void nonsense_in_one_field_is_told_at_that_field_only(String field, String typed, String told) {
        assertThat(wrong(NewReport.parse(with(Map.of(field, typed)), TODAY))).containsExactly(told);
    }

    @Test
    void far_too_long_is_told_and_never_cut() {
        assertThat(wrong(NewReport.parse(with(Map.of("vraag", "a".repeat(301))), TODAY)))
                .containsExactly("vraag");
        assertThat(wrong(NewReport.parse(with(Map.of("naam", "a".repeat(121))), TODAY)))
                .containsExactly("naam");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, telefoon", "SMS, telefoon", "EMAIL, email", "LETTER, adres", "VISIT, telefoon"})
    void the_chosen_way_must_lead_somewhere(String channel, String field) {
        var sent = with(Map.of("contact", channel, "telefoon", "", "email", "", "adres", ""));
        assertThat(wrong(NewReport.parse(sent, TODAY))).containsExactly(field);
    }

    @Test
    void a_citizen_service_number_in_the_question_is_hidden() {
        var report = good(Map.of("vraag", "Mijn nummer is 111222333, help"));
        assertThat(report.ask().need()).doesNotContain("111222333");
        assertThat(report.warnings()).extracting(Reason::key).contains("freetext.bsn");
    }

    /** A whole form, with this instead. */
    static Map<String, String> with(Map<String, String> instead) {
        var sent = new HashMap<>(Map.of(
                "naam", "Ana Dobinowa",
                "vraag", "Ik val tussen wal en schip",
                "wat", "SELF_EMPLOYED",
                "postcode", "4701 ab",
                "telefoon", "06 12345678",
                "contact", "PHONE",
                "taalkeuze", "nl",
                "geboren", "1988-02-29"));
        sent.putAll(Map.of("nood-roof", "nee", "nood-food", "ja", "nood-safety", "nee"));
        sent.putAll(instead);
        return sent;
    }

    static NewReport good(Map<String, String> instead) {
        return ((Parsed.Good<NewReport>) NewReport.parse(with(instead), TODAY)).value();
    }

    private static List<String> wrong(Parsed<NewReport> parsed) {
        return ((Parsed.Bad<NewReport>) parsed)
                .errors().stream().map(FieldError::field).toList();
    }
}

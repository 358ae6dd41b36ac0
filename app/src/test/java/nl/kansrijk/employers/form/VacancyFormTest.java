package nl.kansrijk.employers.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.employers.Diploma.LegalGround;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class VacancyFormTest {
    private static final Locale DUTCH = Locale.of("nl");
    private static final TenantId EMPLOYER = new TenantId(7);
    private static final VacancyForm.Reader READER = new VacancyForm.Reader(DUTCH, LocalDate.of(2026, 11, 22));

    @Autowired
    VacancyForm form;

    @Autowired
    StarterShelf shelf;

    Map<String, List<String>> typed;

    @BeforeEach
    void a_form_filled_in_well() {
        shelf.fill();
        typed = new HashMap<>(form.filled(Drafts.orderPicker(EMPLOYER), "Van Rijn Logistiek", DUTCH));
    }

    @Test
    void a_draft_written_into_the_form_and_read_back_is_the_same() {
        var draft = Drafts.orderPicker(EMPLOYER);
        var read = good();
        assertThat(read.head()).isEqualTo(draft.head());
        assertThat(read.tasks()).isEqualTo(draft.tasks());
        assertThat(read.asked()).isEqualTo(draft.asked());
        assertThat(read.loads()).containsExactlyInAnyOrderElementsOf(draft.loads());
        assertThat(read.inclusion()).isEqualTo(draft.inclusion());
        assertThat(read.growth()).isEqualTo(draft.growth());
        assertThat(read.application()).isEqualTo(draft.application());
        assertThat(read.work().days()).isEqualTo(draft.work().days());
        assertThat(read.work().terms()).isEqualTo(draft.work().terms());
        assertThat(read.work().town()).isNotBlank();
    }

    @Test
    void an_empty_form_tells_every_mistake_at_once() {
        typed.clear();
        assertThat(errors())
                .contains(
                        "titel title-missing",
                        "werkgever employer-missing",
                        "taak-1-tekst tasks-missing",
                        "postcode postcode",
                        "uren-min hours-missing",
                        "uren-max hours-missing",
                        "dagen days-missing");
    }

    @Test
    void a_diploma_is_impossible_without_a_legal_ground() {
        put("diploma-naam", "Mbo logistiek");
        assertThat(errors()).containsExactly("diploma-grond diploma-without-law");
        put("diploma-grond", "SECURITY");
        assertThat(good().asked().diploma().map(diploma -> diploma.ground())).contains(LegalGround.SECURITY);
    }

    @Test
    void another_law_is_named_with_its_article() {
        put("diploma-grond", "OTHER_LAW");
        assertThat(errors()).containsExactly("diploma-naam diploma-name-missing", "diploma-wet law-missing");
        put("diploma-naam", "Vakbekwaamheid");
        put("diploma-wet", "Wet dieren, artikel 2.10");
        assertThat(good().asked().diploma()).isPresent();
        put("diploma-grond", "");
        put("diploma-naam", "");
        assertThat(good().asked().diploma()).isEqualTo(Optional.empty());
    }

    @Test
    void the_tasks_make_up_the_whole_work() {
        put("taak-2-aandeel", "20");
        assertThat(errors()).containsExactly("taak-1-aandeel shares");
    }

    @Test
    void an_empty_row_between_tasks_does_not_count() {
        for (var part : List.of("tekst", "vaardigheid", "code", "aandeel", "weken", "wie"))
            typed.put("taak-4-" + part, typed.get("taak-2-" + part));
        typed.keySet().removeIf(field -> field.startsWith("taak-2-"));
        assertThat(good().tasks()).hasSize(2);
    }

    @Test
    void a_skill_is_found_by_its_words_without_a_script() {
        put("taak-1-code", "");
        assertThat(good().tasks().getFirst().skill()).isEqualTo(Drafts.PICKING);
        put("taak-1-vaardigheid", "Heftruck rijden");
        assertThat(good().tasks().getFirst().skill().value()).isEqualTo("esco:s:28cb374e-6261-4133-8371-f9a5470145da");
    }

    @Test
    void unknown_words_for_a_skill_come_with_suggestions() {
        put("taak-1-vaardigheid", "heftruk rijde");
        var error = bad().getFirst();
        assertThat(error.field()).isEqualTo("taak-1-vaardigheid");
        assertThat(error.what().facts().get("suggestions")).contains("heftruck");
        put("taak-1-vaardigheid", "xyzzy");
        assertThat(errors()).containsExactly("taak-1-vaardigheid skill-unknown");
    }

    @Test
    void a_forged_code_does_not_change_what_the_words_say() {
        put("taak-1-code", Drafts.PACKING.value());
        assertThat(good().tasks().getFirst().skill()).isEqualTo(Drafts.PICKING);
        put("taak-1-code", "<script>");
        assertThat(good().tasks().getFirst().skill()).isEqualTo(Drafts.PICKING);
    }

    @Test
    void what_is_not_needed_on_day_one_says_how_long_learning_takes() {
        put("taak-2-weken", "");
        assertThat(errors()).containsExactly("taak-2-weken weeks-missing");
        put("taak-2-dag1", "ja");
        assertThat(good().tasks().getLast().mustOnDay1()).isTrue();
    }

    @Test
    void a_citizen_service_number_is_refused_and_hidden() {
        put("taak-1-tekst", "Vraag naar 123456782 bij de poort");
        assertThat(errors()).containsExactly("taak-1-tekst citizen-number");
        assertThat(form.safe(typed)).containsEntry("taak-1-tekst", List.of("Vraag naar ••••••782 bij de poort"));
        assertThat(form.safe(Map.of("x", List.of("123456789")))).containsEntry("x", List.of("123456789"));
    }

    @ParameterizedTest
    @CsvSource({
        "aantal, 0, number",
        "aantal, veel, number",
        "aantal, 99999999999, number",
        "begin, morgen, day",
        "sluit, 2026-02-30, day",
        "sluit, 2026-11-21, closing-passed",
        "soort, <script>, choice",
        "zichtbaar, ALLES, choice",
        "postcode, 0999, postcode",
        "uren-min, 41, number",
        "loon, gratis, pay",
        "loon, 999, pay",
        "dagen, maandag, choice",
        "rooster-weken, -1, number",
        "competentie-2, 24105, twice",
        "competentie-1, 99999, choice",
        "taal-1, xx, choice",
        "rijbewijs, Z9, choice",
        "begeleiding, 41, number",
        "contact-telefoon, bel mij, phone",
        "contact-mail, noor, email",
        "beroep, xyzzy, occupation-unknown"
    })
    void a_wrong_answer_is_named_at_its_field(String field, String answer, String what) {
        put(field, answer);
        assertThat(errors()).contains(field + " " + what);
    }

    @Test
    void too_much_text_is_too_long() {
        put("titel", "a".repeat(101));
        assertThat(errors()).containsExactly("titel too-long");
    }

    @Test
    void most_hours_below_least_hours_are_a_mistake() {
        put("uren-min", "32");
        put("uren-max", "24");
        assertThat(errors()).containsExactly("uren-max hours-order");
    }

    @Test
    void pay_is_read_as_people_type_it() {
        for (var way : List.of("15,75", "€ 15.75", "15,75 ")) {
            put("loon", way);
            assertThat(good().work().terms().payCentsPerHour()).isEqualTo(1575);
        }
        put("loon", "");
        assertThat(good().work().terms().payCentsPerHour()).isZero();
        put("postcode", "4761 AB");
        assertThat(good().work().postcode().value()).isEqualTo(4761);
    }

    @Test
    void a_language_level_without_a_language_is_a_mistake() {
        put("taal-2-SPEAKING", "B1");
        assertThat(errors()).containsExactly("taal-2 language-missing");
        put("taal-2", "de");
        assertThat(good().asked().languages()).hasSize(2);
        put("taal-2", "nl");
        assertThat(errors()).containsExactly("taal-2 twice");
    }

    private void put(String field, String answer) {
        typed.put(field, List.of(answer));
    }

    private Draft good() {
        var parsed = form.parse(typed, READER);
        assertThat(parsed).isInstanceOf(Parsed.Good.class);
        return ((Parsed.Good<Draft>) parsed).value();
    }

    private List<FieldError> bad() {
        var parsed = form.parse(typed, READER);
        assertThat(parsed).isInstanceOf(Parsed.Bad.class);
        return ((Parsed.Bad<Draft>) parsed).errors();
    }

    private List<String> errors() {
        return bad().stream()
                .map(error -> error.field() + " " + error.what().key().replace("employers.form.", ""))
                .toList();
    }
}

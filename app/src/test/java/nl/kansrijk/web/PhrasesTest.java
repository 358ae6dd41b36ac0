package nl.kansrijk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@HouseTest
class PhrasesTest {
    @Autowired
    Phrases phrases;

    @Autowired
    MessageSource messages;

    @Test
    void facts_stand_where_their_name_stands() {
        var gap = new Reason("matching.because.gap.travel", Map.of("minutes", "12", "km", "3"));
        assertThat(dutch(gap)).isEqualTo("De reis is 12 minuten en 3 km langer dan gewenst");
        assertThat(english(gap)).isEqualTo("The trip is 12 minutes and 3 km longer than wished");
    }

    @Test
    void what_is_not_too_much_is_not_named() {
        var minutes = new Reason("matching.because.gap.travel", Map.of("minutes", "12", "km", "0"));
        var km = new Reason("matching.because.gap.travel", Map.of("minutes", "0", "km", "3"));
        assertThat(dutch(minutes)).isEqualTo("De reis is 12 minuten langer dan gewenst");
        assertThat(dutch(km)).isEqualTo("De reis is 3 km langer dan gewenst");
    }

    @Test
    void one_week_is_not_one_weeks() {
        var one = new Reason("matching.asks.task-later", Map.of("percent", "30", "weeks", "1"));
        assertThat(dutch(one)).isEqualTo("30 % van het werk, te leren in 1 week");
    }

    @Test
    void least_and_most_the_same_are_said_once() {
        var range = new Reason("matching.has.hours", Map.of("least", "24", "most", "24"));
        assertThat(dutch(range)).isEqualTo("24 uur per week");
    }

    @Test
    void a_code_is_said_in_the_words_of_the_list() {
        var certificate =
                new Reason("matching.because.certificate.held", Map.of("what", "key:taxonomy.certificate.FORKLIFT"));
        var abbreviation =
                new Reason("matching.because.certificate.held", Map.of("what", "key:taxonomy.certificate.BHV"));
        assertThat(dutch(certificate)).isEqualTo("Heeft heftruckcertificaat");
        assertThat(dutch(abbreviation)).isEqualTo("Heeft BHV, hulp bij een ongeluk op het werk");
    }

    @Test
    void a_skill_is_said_in_the_language_of_the_reader() {
        var skill = new Reason("matching.name.task", Map.of("what", Drafts.PICKING.value()));
        assertThat(dutch(skill)).doesNotContain("esco").isNotEqualTo(english(skill));
    }

    @Test
    void help_that_is_not_there_is_not_praised() {
        var help = Reason.of("matching.because.help.offered");
        assertThat(phrases.sayLittle(help, words("nl"))).isEqualTo("De hulp die nodig is, is er nog niet");
        assertThat(phrases.sayLittle(Reason.of("matching.because.start.no"), words("nl")))
                .isEqualTo("Kan later beginnen dan gevraagd");
    }

    @Test
    void a_reason_without_words_stops_the_page() {
        assertThatThrownBy(() -> dutch(Reason.of("matching.because.nothing"))).hasMessageContaining("nothing");
    }

    private String dutch(Reason reason) {
        return phrases.say(reason, words("nl"));
    }

    private String english(Reason reason) {
        return phrases.say(reason, words("en"));
    }

    private Words words(String language) {
        return new Words(messages, Locale.of(language));
    }
}

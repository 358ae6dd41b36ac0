package nl.kansrijk.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.casework.contact.HelpPlaces.Place;
import nl.kansrijk.casework.contact.Opening;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** Who is named when something cannot wait, at a moment. */
class HelpNearbyTest {
    private static final Words WORDS = words();
    private static final Opening MONDAY = new Opening.Again(LocalDateTime.of(2026, 11, 23, 9, 0));
    private static final Place EMERGENCY = place("112", "emergency", "112", new Opening.Always());
    private static final Frame.Contact GUIDE = new Frame.Contact("Anneke", "Klantmanager", "0165 123 456");

    @Test
    void while_the_local_desk_is_open_it_is_named_with_its_number_and_the_emergency_number() {
        var team = place("Wijkteam", "team", "0165 000 103", new Opening.Until(LocalTime.of(17, 0)));
        assertThat(said(EMERGENCY, team))
                .contains("Bel nu Wijkteam: 0165 000 103. Open tot 17:00 uur.", "Bel 112.")
                .doesNotContain("Anneke");
    }

    @Test
    void on_a_day_without_work_it_is_said_when_the_desk_opens_and_nobody_is_promised_today() {
        assertThat(said(EMERGENCY, place("Wijkteam", "team", "0165 000 103", MONDAY)))
                .contains("Wijkteam is nu dicht en weer open op maandag 23 november 2026", "Bel 112.")
                .doesNotContain("Anneke", "vandaag", "Hieronder");
    }

    @Test
    void who_answers_day_and_night_is_pointed_to_but_not_named_where_others_look_along() {
        var home = place("Veilig Thuis", "home", "0800 2000", new Opening.Always());
        assertThat(said(EMERGENCY, home, place("Wijkteam", "team", "0165 000 103", MONDAY)))
                .contains("Hieronder staat wie nu wel open is.")
                .doesNotContain("Veilig Thuis");
    }

    @Test
    void where_no_desk_is_known_the_contact_person_stands_with_the_emergency_number() {
        assertThat(said(EMERGENCY)).contains("Uw contactpersoon is Anneke: 0165 123 456", "Bel 112.");
        assertThat(HelpNearby.today(List.of(EMERGENCY), Optional.empty(), WORDS))
                .contains("Hieronder staat wie u kunt bellen.", "Bel 112.");
    }

    private static String said(Place... shown) {
        return HelpNearby.today(List.of(shown), Optional.of(GUIDE), WORDS);
    }

    private static Place place(String name, String kind, String phone, Opening now) {
        return new Place(name, "help.place." + kind, phone, "help.hours.office", "", true, now);
    }

    private static Words words() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasenames("classpath:messages/portal", "classpath:messages/frame");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new Words(source, Locale.of("nl"));
    }
}

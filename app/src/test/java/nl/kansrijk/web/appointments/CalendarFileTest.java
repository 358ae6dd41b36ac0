package nl.kansrijk.web.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Words;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class CalendarFileTest {
    private final Words words = new Words(source(), Locale.of("nl"));

    @Test
    void times_are_in_utc_so_that_no_change_of_the_clock_moves_them() {
        var file = file(Instant.parse("2026-03-29T08:00:00Z"), "Balie 3");
        assertThat(file).contains("DTSTART:20260329T080000Z\r\n", "DTEND:20260329T083000Z\r\n");
    }

    @Test
    void what_has_a_meaning_in_the_file_is_escaped_and_no_line_is_too_long() {
        var file = file(Instant.parse("2026-12-01T09:00:00Z"), "Balie 3; links, " + "é".repeat(90));
        assertThat(file).contains("Balie 3\\; links\\, ");
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private String file(Instant at, String place) {
        var plan = new Appointment.Plan(UserId.random(), Appointment.Kind.TALK, Appointment.Way.OFFICE, place, 30);
        var one = new Appointment(
                UUID.randomUUID(),
                ClientId.random(),
                plan,
                List.of(at),
                Optional.of(at),
                Appointment.State.PLANNED,
                Optional.empty(),
                1);
        return CalendarFile.of(one, Instant.parse("2026-03-01T09:00:00Z"), words);
    }

    private static ResourceBundleMessageSource source() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/appointments", "messages/contact");
        source.setDefaultEncoding("UTF-8");
        return source;
    }
}

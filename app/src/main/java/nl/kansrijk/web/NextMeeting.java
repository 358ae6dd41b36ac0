package nl.kansrijk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.shared.DutchTime;

/** The appointment that comes first: day and hour, how and where. */
public record NextMeeting(String when, String where) {
    /** The first that stands after this moment; empty when there is none. */
    public static Optional<NextMeeting> of(List<Appointment> all, Instant now, Words words) {
        return planned(all, now)
                .min(Comparator.comparing(one -> one.at().orElseThrow()))
                .map(one -> new NextMeeting(words.moment(one.at().orElseThrow()), where(one, words)));
    }

    /** When the first is that stands on a later day than this moment; empty when there is none. */
    public static Optional<LocalDate> laterDay(List<Appointment> all, Instant now) {
        return planned(all, now)
                .map(one -> DutchTime.day(one.at().orElseThrow()))
                .filter(DutchTime.day(now)::isBefore)
                .min(Comparator.naturalOrder());
    }

    private static Stream<Appointment> planned(List<Appointment> all, Instant now) {
        return all.stream()
                .filter(one -> one.state() == Appointment.State.PLANNED)
                .filter(one -> one.at().filter(now::isBefore).isPresent());
    }

    /** How and where: "Op kantoor, Balie 3". */
    public static String where(Appointment one, Words words) {
        var way = words.say("appointment.way." + one.plan().way());
        return one.plan().place().isEmpty() ? way : way + ", " + one.plan().place();
    }

    /** Whether a time is to be chosen. */
    public static boolean toChoose(List<Appointment> all, Instant now) {
        return all.stream()
                .anyMatch(one -> one.state() == Appointment.State.OFFERED
                        && !one.choices(now).isEmpty());
    }
}

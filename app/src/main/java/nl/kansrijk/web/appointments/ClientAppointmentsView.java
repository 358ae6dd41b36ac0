package nl.kansrijk.web.appointments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.web.Field;

/** The appointments of one client with what can be done, and the form for a new one. */
public record ClientAppointmentsView(String path, String back, List<Line> lines, Offer offer) {
    public ClientAppointmentsView {
        lines = List.copyOf(lines);
    }

    /** One appointment. {@code paused} says why no reminders go out; {@code steps} are the buttons. */
    public record Line(
            String path,
            int version,
            String title,
            String when,
            String where,
            String state,
            Optional<String> paused,
            Steps steps) {}

    /** What can be done with it: presses with their label, and whether reminders can be stopped for a reason. */
    public record Steps(List<Press> presses, boolean pause) {
        public Steps {
            presses = List.copyOf(presses);
        }
    }

    /** One press: the code that is sent, its label. */
    public record Press(String code, String label) {}

    /** The form for a new appointment. */
    public record Offer(
            String form, Field.Select kind, Field.Radios way, Field.Text place, Field.Select length, List<Time> times) {
        public Offer {
            times = List.copyOf(times);
        }
    }

    /** One time to offer. */
    public record Time(Field.Date day, Field.Select hour) {}

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return Stream.concat(
                        Stream.of(
                                offer.kind().ask(),
                                offer.way().ask(),
                                offer.place().ask(),
                                offer.length().ask()),
                        offer.times().stream().map(time -> time.day().ask()))
                .toList();
    }
}

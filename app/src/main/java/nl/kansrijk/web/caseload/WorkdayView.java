package nl.kansrijk.web.caseload;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;

/** The working day: what must be done now, appointments, own reminders, clients who came or went, and what can wait. */
public record WorkdayView(
        String shown,
        List<Item> now,
        List<Item> later,
        List<Item> done,
        List<Meeting> meetings,
        List<Line> reminders,
        List<Handed> handed,
        Reports reports) {
    public WorkdayView {
        now = List.copyOf(now);
        later = List.copyOf(later);
        done = List.copyOf(done);
        meetings = List.copyOf(meetings);
        reminders = List.copyOf(reminders);
        handed = List.copyOf(handed);
    }

    /** Who reported and cannot wait, before every task; how many are new, in words, empty when nobody is. */
    public record Reports(List<Line> pressing, Optional<String> fresh) {
        public Reports {
            pressing = List.copyOf(pressing);
        }
    }

    /**
     * One task.
     *
     * @param tone of the badge: stop for urgent, bridge for late, ask for today, empty otherwise
     * @param path before {@code /klaar}, {@code /open} and {@code /uitstellen}
     * @param put off: how, empty for what cannot wait and what is done
     */
    public record Item(
            String what, String name, String href, Due due, String path, Optional<String> note, Optional<PutOff> off) {}

    /** When, and how that sounds. */
    public record Due(String text, String badge, String tone) {}

    /** The day and the reason to choose. */
    public record PutOff(Field.Date day, Field.Select why) {}

    /** An appointment of today, or one that is over without a result. */
    public record Meeting(String hour, String name, String href, String what, boolean unsettled) {}

    /** A client, or someone who reported, and what there is to say. */
    public record Line(String name, String href, String text) {}

    /** A client who came or went; {@code press} takes back or gives back, empty when that cannot be; {@code label} says which. */
    public record Handed(String name, Optional<String> href, String text, Optional<String> press, String label) {}
}

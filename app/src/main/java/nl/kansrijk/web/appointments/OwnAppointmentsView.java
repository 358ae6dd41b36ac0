package nl.kansrijk.web.appointments;

import java.util.List;
import nl.kansrijk.web.Lists;

/** The client's own appointments: to choose, to come, and what was. */
public record OwnAppointmentsView(List<Choice> choices, List<Line> coming, List<Lists.Fact> past) {
    public OwnAppointmentsView {
        choices = List.copyOf(choices);
        coming = List.copyOf(coming);
        past = List.copyOf(past);
    }

    /** Times to choose from. */
    public record Choice(String path, int version, String with, String where, List<Time> times) {
        public Choice {
            times = List.copyOf(times);
        }
    }

    /** One time: as it is sent, and in words. */
    public record Time(String code, String label) {}

    /** An appointment that stands, with the other times it can still move to. */
    public record Line(String path, int version, String when, String with, String where, List<Time> others) {
        public Line {
            others = List.copyOf(others);
        }
    }
}

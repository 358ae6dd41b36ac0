package nl.kansrijk.matching.exploring;

import java.util.List;

/** The way to one kind of work, explained: what is there, what is new, what closes it, which vacancies are open nearby. */
public record Route(Within work, List<Nearby> nearby, List<Opened> opened, boolean resting) {
    public Route {
        nearby = List.copyOf(nearby);
        opened = List.copyOf(opened);
    }
}

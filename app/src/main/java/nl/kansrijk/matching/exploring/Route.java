package nl.kansrijk.matching.exploring;

import java.util.List;
import nl.kansrijk.instruments.Training;

/**
 * The way to one kind of work, explained: what is there, what is new, what closes it, which vacancies are open nearby; the
 * trainings on offer, and of those that are for such work and take weeks, the shortest first.
 */
public record Route(
        Within work,
        List<Nearby> nearby,
        List<Opened> opened,
        boolean resting,
        List<Training> trainings,
        List<Training> serving) {
    public Route {
        nearby = List.copyOf(nearby);
        opened = List.copyOf(opened);
        trainings = List.copyOf(trainings);
        serving = List.copyOf(serving);
    }
}

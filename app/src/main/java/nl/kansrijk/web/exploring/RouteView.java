package nl.kansrijk.web.exploring;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.Line;
import nl.kansrijk.web.Lists;

/** The way to one kind of work: why it is near, what is there, what is new, which training helps, what is open nearby. */
public record RouteView(
        Top top,
        List<Group> groups,
        Schooling schooling,
        String open,
        List<Job> jobs,
        List<ExploringView.Visit> visits,
        boolean resting) {
    public RouteView {
        groups = List.copyOf(groups);
        jobs = List.copyOf(jobs);
        visits = List.copyOf(visits);
    }

    /** What training does for it: in short, each training, and what none of them teaches (empty: nothing is left). */
    public record Schooling(String says, List<ExploringView.Opens> trainings, String untaught) {
        public Schooling {
            trainings = List.copyOf(trainings);
        }
    }

    /** The kind of work, how near it is, the way back, and the wish that can be kept or taken back. */
    public record Top(
            String title, String sector, Bar near, String back, Optional<String> wished, Optional<Action> wish) {}

    /** Skills of one kind: there already, like one that is there, new, or not asked yet. */
    public record Group(Line.Kind kind, String title, List<Lists.Tab> skills) {
        public Group {
            skills = List.copyOf(skills);
        }
    }

    /** An open vacancy with how it stands in words, and what can be done about it. */
    public record Job(Line.Kind kind, String title, String facts, String standing, Optional<Action> action) {}
}

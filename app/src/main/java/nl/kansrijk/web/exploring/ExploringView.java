package nl.kansrijk.web.exploring;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.Lists;

/** A look around: where it starts, the sectors as filters, kinds of work as cards with why in this order, and what a training would open. */
public record ExploringView(
        Start start,
        List<Lists.Counter> sectors,
        String shown,
        String order,
        List<ChanceCardView> cards,
        Optional<Lists.Empty> empty,
        Optional<Lists.Leaf> leaf,
        Beside beside) {
    public ExploringView {
        sectors = List.copyOf(sectors);
        cards = List.copyOf(cards);
    }

    /**
     * From what one looks: the choices, what that means, the sectors that ask the competency that was asked for, where another
     * start goes, and whether matching rests.
     */
    public record Start(
            List<Lists.Tab> choices, String meaning, Optional<Reason> counts, String action, boolean resting) {
        public Start {
            choices = List.copyOf(choices);
        }
    }

    /** A sector or an occupation that may be meant, where one looks around from there, and how sure the house is of it. */
    public record Meant(String title, String href, String why) {}

    /** What stands beside the kinds of work: where skills and competencies count, trainings, and places to look first. */
    public record Beside(List<Reason> reasons, List<Reason> competencies, List<Opens> opens, List<Visit> visits) {
        public Beside {
            reasons = List.copyOf(reasons);
            competencies = List.copyOf(competencies);
            opens = List.copyOf(opens);
            visits = List.copyOf(visits);
        }
    }

    /** A place to come and look before choosing. */
    public record Visit(String title, String facts, Action action) {}

    /** A skill and the sectors in which it counts. */
    public record Reason(String skill, String sectors) {}

    /**
     * A training, where its page is, its weeks, start, cost and payer, what it is for (perhaps nothing to say), and the
     * vacancies it opens; a path may be empty.
     */
    public record Opens(
            String title, String path, String facts, String about, String counted, List<Lists.Tab> vacancies) {
        public Opens {
            vacancies = List.copyOf(vacancies);
        }
    }
}

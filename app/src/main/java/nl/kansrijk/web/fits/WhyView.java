package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.Line;
import nl.kansrijk.web.Lists;

/** Why one person and one vacancy go together or not. Stopped: what is said instead of a table. */
public record WhyView(
        Head head,
        Lists.Tab back,
        Person person,
        Optional<Stop> stopped,
        Optional<Answer> answer,
        Optional<ProposeView> propose) {

    /** The one thing that is said, and where a rest is talked over and ended, for who may. */
    public record Stop(String says, Optional<String> rest) {}

    /** Who it is about: a name, a code name, or the reader. State: how a proposal stands. */
    public record Person(String name, boolean reader, Optional<String> state) {}

    /** The answer in short, the three rows that decide it, what would open the job, and all rows. */
    public record Answer(
            List<Bar> bars,
            Optional<String> dayOne,
            Line verdict,
            List<Row> main,
            Opens opens,
            Panel hard,
            Panel merits) {
        public Answer {
            bars = List.copyOf(bars);
            main = List.copyOf(main);
        }
    }

    /** What is not there yet, what stops or is asked first on top; and apart what fits already. */
    public record Panel(List<Row> open, List<Row> met) {
        public Panel {
            open = List.copyOf(open);
            met = List.copyOf(met);
        }

        /** How many rows there are. */
        public int size() {
            return open.size() + met.size();
        }
    }

    /**
     * The smallest set of trainings that opens every condition, with their sum; empty when none is needed or helps. Explore:
     * the page of the only training, where one sees what else it opens.
     */
    public record Opens(List<Help> trainings, Optional<String> together, Optional<String> explore) {
        public Opens {
            trainings = List.copyOf(trainings);
        }
    }

    /** What would help, and the page of the training when it is one. */
    public record Help(String text, Optional<String> path) {}

    /** One line: what it is about, both sides, the verdict, how heavily it counts and what would help. */
    public record Row(Name name, String asks, String has, Mark mark, List<Help> helps, Optional<Plan> plan) {
        public Row {
            helps = List.copyOf(helps);
        }
    }

    /** What a line is about; trail leads to where the same code stands too. Weight: empty for who reads about themselves. */
    public record Name(String text, Optional<String> trail, String weight) {}

    /** The verdict: a word, its style and because of what. */
    public record Mark(String code, String word, String because) {
        /** Whether nothing has to be done about it. */
        boolean fits() {
            return code.equals("met");
        }
    }

    /** An open question that can be planned as a task. */
    public record Plan(String action, String criterion, String form) {}
}

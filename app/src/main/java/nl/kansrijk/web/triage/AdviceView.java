package nl.kansrijk.web.triage;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;

/**
 * The advice as professional and client look at it together.
 *
 * @param path the file
 * @param makes number of the form that makes an advice; nothing for who may not make one
 */
public record AdviceView(String path, Optional<String> makes, Optional<Now> now, List<Lists.Event> history) {
    public AdviceView {
        history = List.copyOf(history);
    }

    /** Whether a mistake stands at a field on it. */
    boolean tells() {
        return now.stream()
                .flatMap(one -> one.asks().all().stream())
                .anyMatch(ask -> ask.error().isPresent());
    }

    /**
     * The newest advice.
     *
     * @param route its name, or that there is none yet
     * @param changes what would change it, in sentences
     * @param chosen what people chose; nothing as long as they did not
     * @param second what a second reader is asked or said, in a sentence
     */
    public record Now(
            String head,
            String route,
            Optional<String> about,
            Reasons reasons,
            List<String> changes,
            List<Lists.Fact> chosen,
            Optional<String> second,
            Asks asks) {
        public Now {
            changes = List.copyOf(changes);
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * Why: the rows that hold, what goes along, what is missing, market and support told apart, and what went on since; the number
     * under which it can be found again.
     */
    public record Reasons(
            List<Row> rows,
            List<String> tracks,
            List<Gap> missing,
            Optional<String> more,
            List<Lists.Fact> diagnosis,
            List<String> course,
            String number) {
        public Reasons {
            rows = List.copyOf(rows);
            tracks = List.copyOf(tracks);
            missing = List.copyOf(missing);
            diagnosis = List.copyOf(diagnosis);
            course = List.copyOf(course);
        }
    }

    /** A row: its words, and its number for who looks it up. */
    public record Row(String text, String number) {}

    /** Something that is missing, and where it is asked. */
    public record Gap(String what, String href, String way) {}

    /** The form that is possible now; both are empty when nothing is asked. */
    public record Asks(Optional<Choose> choose, Optional<Read> read) {
        static final Asks NOTHING = new Asks(Optional.empty(), Optional.empty());

        /** All questions of it. */
        public List<Field.Ask> all() {
            return choose.map(Choose::asks).or(() -> read.map(Read::asks)).orElse(List.of());
        }
    }

    /** The choice of people after this run. */
    public record Choose(
            String run,
            Field.Radios wish,
            Field.Area wishWords,
            Field.Radios route,
            Field.Radios because,
            Field.Area words) {
        List<Field.Ask> asks() {
            return List.of(wish.ask(), wishWords.ask(), route.ask(), because.ask(), words.ask());
        }
    }

    /** What a second reader thinks of the choice. */
    public record Read(String run, Field.Radios agrees, Field.Area words) {
        List<Field.Ask> asks() {
            return List.of(agrees.ask(), words.ask());
        }
    }
}

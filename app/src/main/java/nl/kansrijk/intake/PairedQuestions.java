package nl.kansrijk.intake;

import java.util.List;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.stereotype.Component;

/**
 * The question for a client and the question for an employer about the same thing, under one code of the catalogue, so that what
 * both say can be laid side by side. Sources: domain (d) and g.1, row 1-43.
 */
@Component
public class PairedQuestions {
    private static final String FILE = "/intake/pairs.csv";
    private final List<Pair> pairs;
    private final Questions questions;

    PairedQuestions(Questions questions, Characteristics catalogue) {
        this.questions = questions;
        this.pairs = ShippedSheet.rows(FILE).stream()
                .map(line -> new Pair(
                        catalogue.get(line.getField("characteristic")).code(),
                        line.getField("client"),
                        line.getField("employer"),
                        Measures.valueOf(line.getField("measures"))))
                .toList();
    }

    /** Whether both questions measure one thing, or only sound alike. */
    public enum Measures {
        SAME,
        OTHER
    }

    /**
     * Two questions that belong together.
     *
     * @param characteristic the code of what the client is asked about, and the employer too when both measure the same
     * @param client code of the question for the client
     * @param employer its words stand under {@code growth.<employer>}, and what differs under {@code paired.differs.<employer>}
     */
    public record Pair(String characteristic, String client, String employer, Measures measures) {}

    /** What both are asked about, with the questions for clients that are in use; a question that is not asked there is left out. */
    public Paired of(Passage passage) {
        var set = questions.inUse(passage);
        return new Paired(
                set,
                pairs.stream()
                        .filter(pair -> set.find(pair.client()).isPresent())
                        .toList());
    }

    /** The pairs and the set of which the client's questions are. */
    public record Paired(QuestionSet set, List<Pair> pairs) {
        public Paired {
            pairs = List.copyOf(pairs);
        }

        /** The pairs that measure the same, or those that only sound alike. */
        public List<Pair> that(Measures measures) {
            return pairs.stream().filter(pair -> pair.measures() == measures).toList();
        }
    }
}

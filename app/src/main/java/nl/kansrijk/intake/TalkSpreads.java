package nl.kansrijk.intake;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How answers to one question differ between the professionals who asked it, over a year. Never who: only professionals with
 * enough clients count, and only questions with enough of such professionals are told. Sources: rows 1-01 and 1-41, rulings 6.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TalkSpreads {
    private static final Duration YEAR = Duration.ofDays(365);
    private final SpreadTable table;
    private final Questions questions;
    private final RuleParameters rules;

    TalkSpreads(SpreadTable table, Questions questions, RuleParameters rules) {
        this.table = table;
        this.questions = questions;
        this.rules = rules;
    }

    /**
     * The answers to one part of a question.
     *
     * @param clients of all professionals together
     * @param means one for each professional, from low to high, in steps of the scale with one decimal
     */
    public record Spread(String question, String part, int clients, List<BigDecimal> means) {
        public Spread {
            means = List.copyOf(means);
        }

        /** From the lowest mean to the highest. Unit: steps. */
        public BigDecimal width() {
            return means.getLast().subtract(means.getFirst());
        }
    }

    /**
     * All questions of which enough is known, in the order in which they are asked.
     *
     * @param fewestClients of one professional
     * @param fewestProfessionals of one question
     */
    public record Report(QuestionSet set, List<Spread> spreads, int fewestClients, int fewestProfessionals) {
        public Report {
            spreads = List.copyOf(spreads);
        }

        /** The question with the widest spread. */
        public Optional<Spread> widest() {
            return spreads.stream().reduce((most, next) -> next.width().compareTo(most.width()) > 0 ? next : most);
        }
    }

    /** Over the talks with the questions in use now, of the organisations within reach. */
    public Report of(Passage passage) {
        var day = DutchTime.day(passage.at());
        int clients = (int) rules.value("intake.spreadAnswers", day);
        int professionals = (int) rules.value("privacy.kAnonymity", day);
        var set = questions.inUse(passage);
        var found = table.spreads(set.version(), passage.at().minus(YEAR), clients, professionals);
        var asked = set.questions().stream()
                .flatMap(question -> question.parts().stream()
                        .filter(part -> part.kind().steps())
                        .flatMap(part -> found.stream()
                                .filter(one -> one.question().equals(question.code())
                                        && one.part().equals(part.name()))))
                .toList();
        return new Report(set, asked, clients, professionals);
    }
}

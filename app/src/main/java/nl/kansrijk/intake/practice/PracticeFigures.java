package nl.kansrijk.intake.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many colleagues of an organisation practised, and how their answers about one invented client differ. Never who. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PracticeFigures {
    private final PracticeTallyTable table;
    private final RuleParameters rules;

    PracticeFigures(PracticeTallyTable table, RuleParameters rules) {
        this.table = table;
        this.rules = rules;
    }

    /** How many professionals began and finished practising with one client. */
    public record Count(String code, int begun, int done) {}

    /** One practice that is over, without whose. */
    record Finished(Map<String, String> answers, Verdict verdict) {}

    /**
     * How finished practices with one client differ, the newest of each professional.
     *
     * @param professionals how many finished; 0 as long as they are too few to tell anything of
     * @param fewest the smallest group that is told of
     * @param lines in the order of the questions; empty as long as they are too few
     */
    public record Differences(
            int professionals,
            int fewest,
            List<Spread> lines,
            Map<String, Long> causes,
            Map<String, Long> heard,
            Map<String, Long> routes) {
        public Differences {
            lines = List.copyOf(lines);
            causes = Map.copyOf(causes);
            heard = Map.copyOf(heard);
            routes = Map.copyOf(routes);
        }

        private static Differences tooFew(int fewest) {
            return new Differences(0, fewest, List.of(), Map.of(), Map.of(), Map.of());
        }

        /** The question on which answers lie furthest apart; empty when nobody differs more than one step. */
        public Optional<Spread> biggest() {
            return lines.stream()
                    .filter(one -> one.steps() > 1)
                    .reduce((most, next) -> next.steps() > most.steps() ? next : most);
        }
    }

    /** How often each step was chosen for one question; {@code empty} is how often nothing was filled in. */
    public record Spread(Line line, Map<Integer, Long> chosen, long empty) {
        public Spread {
            chosen = Map.copyOf(chosen);
        }

        /** From the lowest step chosen to the highest. Range: 0..9. */
        public int steps() {
            var all = chosen.keySet().stream().mapToInt(Integer::intValue).summaryStatistics();
            return chosen.isEmpty() ? 0 : all.getMax() - all.getMin();
        }
    }

    /** How many practised, by client. */
    public Map<String, Count> counts(Passage passage) {
        return table.counts(passage.actor().tenant()).stream().collect(Collectors.toMap(Count::code, one -> one));
    }

    /** The smallest group of which anything is told. Source: rulings 6. */
    public int fewest(Passage passage) {
        return (int) rules.value("privacy.kAnonymity", DutchTime.day(passage.at()));
    }

    /** How answers about this client differ within the organisation, for who does not practise along. */
    public Differences of(PracticeCase client, Passage passage) {
        return of(client, fewest(passage), passage);
    }

    /** The same for someone who practised too: two see what differs between them. Source: row 1-01. */
    public Differences among(PracticeCase client, Passage passage) {
        int pair = (int) rules.value("practice.pair", DutchTime.day(passage.at()));
        return of(client, pair, passage);
    }

    private Differences of(PracticeCase client, int fewest, Passage passage) {
        var all = table.finished(passage.actor().tenant(), client.code());
        if (all.size() < fewest) return Differences.tooFew(fewest);
        return new Differences(
                all.size(),
                fewest,
                client.judged().stream().map(line -> spread(line, all)).toList(),
                counted(all, one -> one.verdict().causes().stream()),
                counted(all, one -> one.verdict().heard().stream()),
                counted(all, one -> Stream.of(one.verdict().route())));
    }

    private static Spread spread(Line line, List<Finished> all) {
        var steps = all.stream()
                .flatMap(one -> Optional.ofNullable(one.answers().get(line.field())).stream())
                .filter(value -> value.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .toList();
        return new Spread(line, counted(steps, Stream::of), all.size() - steps.size());
    }

    private static <A, B> Map<B, Long> counted(List<A> all, Function<A, Stream<B>> what) {
        return all.stream().flatMap(what).collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    }
}

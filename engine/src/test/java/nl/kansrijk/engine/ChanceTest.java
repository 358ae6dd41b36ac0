package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void random_pairs_meet_every_kind_of_verdict_and_every_kind_of_gap() {
        var statuses = EnumSet.noneOf(Status.class);
        var gaps = new HashSet<Class<?>>();
        int fitting = 0;
        int helped = 0;
        for (long seed = 0; seed < 1000; seed++) {
            var chance = new Chance(seed);
            var bridges = Stream.generate(chance::bridge).limit(6).toList();
            var told =
                    Asking.INDEX.explain(chance.job().demand(), chance.someone().supply(), Weights.standard(), bridges);
            for (var line : lines(told)) {
                statuses.add(Status.of(line.verdict()));
                if (line.verdict() instanceof Verdict.Bridgeable(Gap gap)) gaps.add(gap.getClass());
            }
            fitting += told.fitsNow() ? 1 : 0;
            helped += told.way().isPresent() ? 1 : 0;
        }
        assertThat(statuses).containsExactlyInAnyOrder(Status.values());
        assertThat(gaps).containsExactlyInAnyOrder(Gap.class.getPermittedSubclasses());
        assertThat(fitting).isGreaterThan(30);
        assertThat(helped).isGreaterThan(10);
    }

    @Test
    void at_least_thirty_characteristics_matter() {
        var ids = new HashSet<String>();
        for (long seed = 0; seed < 200; seed++) {
            var chance = new Chance(seed);
            lines(Asking.INDEX.explain(chance.job().demand(), chance.someone().supply(), Weights.standard(), List.of()))
                    .forEach(line -> ids.add(line.id()));
        }
        assertThat(ids).hasSizeGreaterThanOrEqualTo(30);
    }

    private static List<ExplainedLine> lines(Explanation told) {
        return Stream.concat(told.conditions().stream(), told.merits().stream()).toList();
    }
}

package nl.kansrijk.matching;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.engine.Motivation;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Way;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.matching.Because.Help;
import nl.kansrijk.matching.Chance.Bars;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Explains one pair in full. */
@Component
class Pairs {
    private final Index index;
    private final WhyLines lines;

    Pairs(Index index, WhyLines lines) {
        this.index = index;
        this.lines = lines;
    }

    Optional<Supply> person(ClientId client) {
        return index.person(client);
    }

    Explained explained(Supply supply, Asking.Put question) {
        var why = question.asked().explain(question.demand(), supply);
        var all = lines.all(why, question.demand(), supply, question.offer());
        var way = why.way().orElseGet(() -> new Way(List.of()));
        return new Explained(
                all.stream().filter(WhyLine::hard).toList(),
                all.stream().filter(line -> !line.hard()).toList(),
                Bars.of(why.score().toJob(), why.score().toClient()),
                why.dayOnePercent(),
                supply.wishes()
                        .motivation()
                        .filter(said -> said == Motivation.FULL)
                        .isPresent(),
                why.fitsNow(),
                why.fitsOnceAsked(),
                new Help(question.offer().of(way), way.weeks(), way.costInCents()));
    }
}

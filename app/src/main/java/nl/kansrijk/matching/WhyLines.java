package nl.kansrijk.matching;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.ExplainedLine;
import nl.kansrijk.engine.Explanation;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Verdict;
import nl.kansrijk.matching.WhyLine.Kind;
import nl.kansrijk.matching.WhyLine.Said;
import nl.kansrijk.matching.translation.Bridges.Offer;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** Makes the lines of an explanation readable: each with what is asked, what is brought and the judgement. */
@Component
class WhyLines {
    private final Speech speech;
    private final Numbers numbers;

    WhyLines(Speech speech, Numbers numbers) {
        this.speech = speech;
        this.numbers = numbers;
    }

    private record Sides(Asks asks, Brings brings, NamedWish wish, DayOneShare dayOne) {}

    /** Every line of a pair, hard conditions first. */
    List<WhyLine> all(Explanation why, Demand demand, Supply supply, Offer offer) {
        var sides = new Sides(
                new Asks(demand),
                new Brings(demand, supply),
                new NamedWish(demand, supply, numbers),
                DayOneShare.of(why, demand));
        long most = lines(why).mapToLong(WhyLines::most).sum();
        return lines(why).map(line -> line(line, sides, offer, most)).toList();
    }

    private static Stream<ExplainedLine> lines(Explanation why) {
        return Stream.concat(why.conditions().stream(), why.merits().stream());
    }

    private static long most(ExplainedLine line) {
        return line.toJob().most() + line.toClient().most();
    }

    private WhyLine line(ExplainedLine line, Sides sides, Offer offer, long most) {
        return new WhyLine(
                line.id(),
                kind(line),
                line.hard(),
                line.hurdle(),
                new Said(speech.name(line.id()), sides.asks().of(line.id()), brings(sides, line), because(sides, line)),
                line.value(),
                most == 0 ? 0 : (int) (1000 * most(line) / most),
                line.helpedBy().stream().map(offer::of).toList());
    }

    private Reason because(Sides sides, ExplainedLine line) {
        return dayOne(line) && line.verdict() instanceof Verdict.Met
                ? sides.dayOne().said()
                : sides.wish().of(speech.because(line.id(), line.verdict()));
    }

    private static boolean dayOne(ExplainedLine line) {
        return line.id().equals("day-one");
    }

    private static Reason brings(Sides sides, ExplainedLine line) {
        if (dayOne(line)) return sides.dayOne().said();
        boolean alike = line.verdict() instanceof Verdict.Met(var because)
                && because.key().equals("task.alike");
        return alike ? Reason.of("matching.has.skill.alike") : sides.brings().of(line.id());
    }

    /** Work of which nothing is sure yet is to be learned, however quickly. */
    private static Kind kind(ExplainedLine line) {
        return switch (line.verdict()) {
            case Verdict.Met(var because) -> because.key().equals("learnable.none") ? Kind.BRIDGE : Kind.MET;
            case Verdict.Bridgeable gap -> Kind.BRIDGE;
            case Verdict.Unknown unknown -> Kind.ASK;
            case Verdict.Blocking stop -> Kind.STOP;
        };
    }

    /** Every verdict in short: criterion, letter and value. */
    String inShort(Explanation why) {
        return lines(why)
                .map(line -> line.id() + "=" + kind(line).name().charAt(0) + line.value())
                .collect(Collectors.joining(" "));
    }
}

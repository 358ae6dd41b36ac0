package nl.kansrijk.web.fits;

import java.util.OptionalInt;
import nl.kansrijk.matching.Because;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.matching.WhyLine;
import nl.kansrijk.web.Line;
import nl.kansrijk.web.Words;

/** How a pair stands, in one sentence: able now, one question to ask first, after which weeks, or what is to be talked about. */
final class StandingWords {
    private final ChanceLines lines;
    private final Words words;
    private final boolean toSelf;

    StandingWords(ChanceLines lines, Words words, boolean toSelf) {
        this.lines = lines;
        this.words = words;
        this.toSelf = toSelf;
    }

    Line say(Explained why) {
        return switch (why.standing()) {
            case NOW -> now(why);
            case ASK ->
                Line.ask(why.firstQuestion()
                        .map(first -> lines.page("verdict.ask", lines.said(first)))
                        .orElseGet(() -> lines.page("verdict.now.ask")));
            case TRAIN -> Line.bridge(trained(why));
            case TALK -> talk(why);
        };
    }

    /** What is not known, or is to be learned or arranged, is no condition that is met. */
    private Line now(Explained why) {
        if (!none(why, WhyLine.Kind.ASK)) return Line.ask(lines.page("verdict.now.ask"));
        if (!none(why, WhyLine.Kind.BRIDGE)) return Line.met(lines.page("verdict.now.learn"));
        return Line.met(lines.page(why.alikePercent() == 0 ? "verdict.now" : "verdict.now.alike"));
    }

    /** "Past na 6 weken scholing (€ 900,00). Van de taken van dag 1 lukt dan 100 %." */
    private String trained(Explained why) {
        var help = why.help();
        var cost = toSelf
                ? words.say("trainings.you.nothing")
                : help.costInCents() == 0 ? words.say("fits.funder.FREE") : words.euro(help.costInCents());
        var first = words.count("why.verdict.train", help.weeks(), cost);
        var dayOne = help.after().map(Because.After::dayOnePercent).orElse(OptionalInt.empty());
        return dayOne.isPresent()
                ? first + " "
                        + words.say(
                                why.alikePercent() == 0 ? "why.verdict.after" : "why.verdict.after.alike",
                                dayOne.getAsInt())
                : first;
    }

    private Line talk(Explained why) {
        boolean stop = !none(why, WhyLine.Kind.STOP);
        if (stop) return toSelf ? Line.ask(words.say("why.stop.you")) : Line.stop(words.say("why.verdict.stop"));
        boolean learn = why.conditions().stream()
                .anyMatch(line -> line.criterion().equals("day-one") && line.kind() == WhyLine.Kind.BRIDGE);
        return Line.bridge(lines.page(learn ? "verdict.learn" : "verdict.talk"));
    }

    private static boolean none(Explained why, WhyLine.Kind kind) {
        return why.conditions().stream().noneMatch(line -> line.kind() == kind);
    }
}

package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Relation;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.matching.Standing;
import nl.kansrijk.matching.WhyLine;
import nl.kansrijk.matching.WhyLine.Kind;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.WhyView.Mark;
import nl.kansrijk.web.fits.WhyView.Name;
import nl.kansrijk.web.fits.WhyView.Panel;
import nl.kansrijk.web.fits.WhyView.Plan;
import nl.kansrijk.web.fits.WhyView.Row;
import org.springframework.stereotype.Component;

/** One row per criterion of an explanation. */
@Component
class WhyRows {
    private static final String SEE_VERDICT = "matching.has.see-because";
    private static final String LIMITED = "load.limited";
    private static final int HEAVY = 80;
    private static final int LIGHT = 25;
    private static final int MAIN = 3;

    private final Phrases phrases;

    WhyRows(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The three that decide the answer: what stands in the way or is to be asked first, then what speaks for it. */
    List<Row> main(Explained why, Seen seen) {
        var deciding = why.standing() == Standing.NOW
                ? Stream.<WhyLine>empty()
                : why.conditions().stream()
                        .filter(line -> line.askFirst() || line.kind() == Kind.STOP || line.kind() == Kind.BRIDGE)
                        .sorted(WhyLine.hardestFirst());
        return Stream.concat(deciding, why.pluses().stream())
                .limit(MAIN)
                .map(line -> row(line, seen))
                .toList();
    }

    /** In the order in which they are looked at: what is not there yet, then what fits. */
    Panel panel(List<WhyLine> lines, Seen seen) {
        var fits = lines.stream()
                .sorted(WhyLine.hardestFirst())
                .map(line -> row(line, seen))
                .collect(Collectors.partitioningBy(row -> row.mark().fits()));
        return new Panel(fits.getOrDefault(false, List.of()), fits.getOrDefault(true, List.of()));
    }

    private Row row(WhyLine line, Seen seen) {
        var words = seen.words();
        var mark = mark(line, seen.lines(), seen.reader(), words);
        var plan = plan(line, seen);
        return new Row(
                new Name(
                        seen.lines().say(line.said().name()),
                        seen.reader() ? Optional.empty() : trail(line),
                        seen.reader() ? "" : weight(line, words)),
                seen.lines().say(line.said().asks()),
                has(line, mark, seen.lines()),
                mark,
                plan.isPresent() ? List.of() : Helps.of(line, mark, seen),
                plan);
    }

    /** What the person brings; where only the verdict tells it, the verdict, and for an open question that nobody asked. */
    String has(WhyLine line, Mark mark, ChanceLines lines) {
        if (!line.said().has().key().equals(SEE_VERDICT))
            return lines.say(line.said().has());
        return line.kind() == Kind.ASK ? lines.say(Reason.of("matching.silent")) : mark.because();
    }

    /** Below a line with little value the word says less; a person reads no hard stop about themselves. */
    Mark mark(WhyLine line, ChanceLines lines, boolean reader, Words words) {
        var because = lines.said(line);
        return switch (line.kind()) {
            case MET ->
                little(line)
                        ? new Mark("less", words.say("why.less"), because)
                        : new Mark("met", words.say("verdict.met"), because);
            case BRIDGE -> new Mark("bridge", words.say("verdict.bridge"), because);
            case ASK -> new Mark("ask", words.say("verdict.ask"), because);
            case STOP ->
                reader
                        ? new Mark("ask", words.say("why.stop.you"), because)
                        : new Mark("stop", words.say("verdict.stop"), because);
        };
    }

    private static boolean little(WhyLine line) {
        return line.value() < ChanceLines.LITTLE || line.said().because().key().endsWith(LIMITED);
    }

    private static Optional<String> trail(WhyLine line) {
        return Stream.ofNullable(line.said().name().facts().get("what"))
                .filter(what -> line.criterion().startsWith("task:") && what.contains(":s:"))
                .map(what -> "/vaardigheden/" + what)
                .findFirst();
    }

    private static String weight(WhyLine line, Words words) {
        if (line.hard()) return words.say(line.share() == 0 ? "why.weight.hard" : "why.weight.hard.too");
        if (line.share() == 0) return words.say("why.weight.none");
        if (line.share() >= HEAVY) return words.say("why.weight.heavy");
        return words.say(line.share() < LIGHT ? "why.weight.light" : "why.weight.some");
    }

    /** Who has the person in the own caseload can plan an open question as a task. */
    private static Optional<Plan> plan(WhyLine line, Seen seen) {
        boolean own = seen.found().relation() == Relation.OWN_CASELOAD;
        boolean ask = line.kind() == Kind.ASK && line.said().because().key().startsWith("matching.ask.person");
        if (!own || !ask) return Optional.empty();
        return Optional.of(new Plan(
                "/vacatures/" + seen.query().vacancy().value() + "/waarom/"
                        + seen.found().key() + "/vraag",
                line.criterion(),
                UUID.randomUUID().toString()));
    }

    /** The question of a line in words, when it is one. */
    Optional<String> question(List<WhyLine> lines, String criterion, Words words) {
        return lines.stream()
                .filter(line -> line.criterion().equals(criterion) && line.kind() == Kind.ASK)
                .map(line -> line.said().because())
                .map((Reason reason) -> phrases.say(reason, words))
                .findFirst();
    }
}

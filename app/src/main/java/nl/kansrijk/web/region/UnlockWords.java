package nl.kansrijk.web.region;

import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.matching.region.Unlocked;
import nl.kansrijk.matching.region.Unlocked.Line;
import nl.kansrijk.matching.region.Unlocked.Step;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.UnlockView.Part;
import nl.kansrijk.web.region.UnlockView.Row;
import nl.kansrijk.web.region.UnlockView.SetView;
import nl.kansrijk.web.region.UnlockView.StepView;

/** Puts in words what opens the most work. */
final class UnlockWords {
    private final RegionQuery query;
    private final OpenerWords openers;
    private final Words words;

    UnlockWords(RegionQuery query, OpenerWords openers, Words words) {
        this.query = query;
        this.openers = openers;
        this.words = words;
    }

    UnlockView say(Unlocked unlocked, UnlockView.Choice choice) {
        return new UnlockView(
                RegionTabs.of(RegionQuery.UNLOCK, query, words),
                choice,
                finding(unlocked, choice.whose()),
                now(unlocked.now()),
                set(unlocked.set()),
                rows(unlocked.lines()),
                new UnlockView.Ways(source(unlocked), query.on("/regio/bestand")));
    }

    private String finding(Unlocked unlocked, String whose) {
        var steps = unlocked.set().steps();
        if (steps.isEmpty()) return words.say("region.unlock.nothing", whose);
        return words.say(
                "region.unlock.finding",
                openers.title(steps.getFirst().opener()),
                Few.people(steps.getFirst().adds().people(), words),
                words.count("region.vacancies", steps.getFirst().adds().vacancies()));
    }

    private List<Lists.Fact> now(Unlocked.Now now) {
        return List.of(
                new Lists.Fact(words.say("region.now.people"), Few.number(now.people(), words)),
                new Lists.Fact(words.say("region.now.without"), Few.number(now.people() - now.withChance(), words)),
                new Lists.Fact(words.say("region.now.vacancies"), words.number(now.vacancies())),
                new Lists.Fact(
                        words.say("region.now.vacant"), words.number((long) now.vacancies() - now.withCandidate())));
    }

    private SetView set(Unlocked.Chosen set) {
        if (set.steps().isEmpty()) return new SetView(words.say("region.set.none"), "", List.of());
        var shown = set.steps().stream()
                .filter(step -> !Few.hidden(step.adds().people()))
                .toList();
        var brings = words.say(
                "region.set.brings",
                shown.stream().mapToInt(step -> step.adds().people()).sum(),
                words.count("region.vacancies", set.together().vacancies()),
                words.count("fits.weeks", set.weeks()),
                openers.euros(shown.stream().mapToLong(Step::costInCents).sum()));
        return new SetView(
                brings,
                words.say("region.set.proven", set.provenPercent()),
                set.steps().stream().map(this::step).toList());
    }

    private StepView step(Step step) {
        var adds = words.say(
                "region.step.adds",
                Few.people(step.adds().people(), words),
                words.count("region.vacancies", step.adds().vacancies()));
        var takes =
                step.opener().costInCents().isEmpty() || Few.hidden(step.adds().people())
                        ? words.say("region.step.takes", openers.weeks(step.opener()), openers.cost(step.opener()))
                        : words.say(
                                "region.step.takes.all",
                                openers.weeks(step.opener()),
                                openers.cost(step.opener()),
                                openers.euros(step.costInCents()));
        return new StepView(openers.title(step.opener()), behind(step.opener().code()), adds, takes);
    }

    private List<Row> rows(List<Line> lines) {
        int most = lines.stream()
                .mapToInt(line -> Math.max(line.first().people(), line.first().vacancies()))
                .max()
                .orElse(0);
        var rows = new ArrayList<Row>();
        for (var line : lines)
            rows.add(new Row(
                    openers.title(line.opener()),
                    behind(line.opener().code()),
                    new Part(
                            Few.number(line.first().people(), words),
                            percent(line.first().people(), most)),
                    new Part(
                            words.number(line.first().vacancies()),
                            percent(line.first().vacancies(), most)),
                    Few.number(line.opened().people(), words),
                    openers.weeks(line.opener()),
                    openers.cost(line.opener())));
        return rows;
    }

    /** A bar must not tell what its number hides. */
    private static int percent(int part, int most) {
        return most == 0 || Few.hidden(part) ? 0 : 100 * part / most;
    }

    private String behind(String code) {
        return query.behind(code).on("/regio/helpt");
    }

    private String source(Unlocked unlocked) {
        return words.say("region.source", words.moment(unlocked.now().at()));
    }
}

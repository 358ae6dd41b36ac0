package nl.kansrijk.web.region;

import java.util.List;
import java.util.Map;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Unlocked;
import nl.kansrijk.matching.region.Unlocked.Line;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.NamedVacancies.Named;
import nl.kansrijk.web.region.UnlockView.Part;
import nl.kansrijk.web.region.UnlockView.Row;

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

    /** Trying: how many of the vacancies are no paid work yet. */
    UnlockView say(Unlocked unlocked, int trying, UnlockView.Choice choice, Map<VacancyId, Named> named) {
        return new UnlockView(
                RegionTabs.of(RegionQuery.UNLOCK, query, words),
                choice,
                finding(unlocked, choice.whose()),
                now(unlocked.now(), trying, choice),
                new SetWords(query, openers, named, words).say(unlocked.set()),
                rows(unlocked.lines(), true),
                rows(unlocked.lines(), false),
                new UnlockView.Ways(source(unlocked), query.on("/regio/bestand")));
    }

    private String finding(Unlocked unlocked, String whose) {
        var steps = unlocked.set().steps();
        if (steps.isEmpty()) return words.say("region.unlock.nothing", whose);
        return words.say(
                "region.unlock.finding",
                openers.title(steps.getFirst().opener()),
                openers.brings(steps.getFirst().adds()));
    }

    private List<Lists.Fact> now(Unlocked.Now now, int trying, UnlockView.Choice choice) {
        return List.of(
                new Lists.Fact(words.say("region.now.people"), Few.number(now.people(), words)),
                new Lists.Fact(
                        words.say("region.now.without"), Few.number(Few.rest(now.people(), now.withChance()), words)),
                new Lists.Fact(words.say("region.now.vacancies"), words.number((long) now.vacancies() - trying)),
                new Lists.Fact(words.say("region.now.trying"), words.number(trying)),
                new Lists.Fact(
                        choice.say("region.now.vacant", words, words.number(now.vacancies())),
                        words.number((long) now.vacancies() - now.withCandidate())));
    }

    /** Those that bring a first chance or a first candidate, or those that bring neither. */
    private List<Row> rows(List<Line> lines, boolean first) {
        int most = lines.stream()
                .mapToInt(line ->
                        Math.max(Few.shown(line.first().people()), line.first().vacancies()))
                .max()
                .orElse(0);
        return lines.stream()
                .filter(line -> (line.first().people() + line.first().vacancies() > 0) == first)
                .map(line -> row(line, most))
                .toList();
    }

    private Row row(Line line, int most) {
        int people = line.first().people();
        int vacancies = line.first().vacancies();
        return new Row(
                openers.title(line.opener()),
                behind(line.opener().code()),
                new Part(Few.number(people, words), percent(Few.shown(people), most)),
                new Part(words.number(vacancies), percent(vacancies, most)),
                Few.number(line.opened().people(), words),
                openers.weeks(line.opener()),
                openers.cost(line.opener()));
    }

    private static int percent(int part, int most) {
        return most == 0 ? 0 : 100 * part / most;
    }

    private String behind(String code) {
        return query.behind(code).on("/regio/helpt");
    }

    private String source(Unlocked unlocked) {
        return words.say("region.rounded")
                + " "
                + words.say("region.source", words.moment(unlocked.now().at()));
    }
}

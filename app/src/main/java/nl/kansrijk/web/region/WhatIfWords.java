package nl.kansrijk.web.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.matching.region.Change;
import nl.kansrijk.matching.region.KeptWhatIf;
import nl.kansrijk.matching.region.Tried;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.UnlockView.Part;
import nl.kansrijk.web.region.WhatIfView.Kept;
import nl.kansrijk.web.region.WhatIfView.Outcome;
import nl.kansrijk.web.region.WhatIfView.Row;
import nl.kansrijk.web.region.WhatIfView.Slider;
import nl.kansrijk.web.region.WhatIfView.Sliders;

/** Puts a change and its figures in words. */
final class WhatIfWords {
    private static final List<String> LEVELS = List.of("0", "A0", "A1", "A2", "B1", "B2", "C1", "C2");
    private final Phrases phrases;
    private final Words words;

    WhatIfWords(Phrases phrases, Words words) {
        this.phrases = phrases;
        this.words = words;
    }

    Sliders sliders(Change change, List<SkillCode> tasks) {
        return new Sliders(
                new Slider("km", words.say("region.try.km"), "km", change.km(), Change.MOST_KM, 5),
                new Slider(
                        "uren",
                        words.say("region.try.hours"),
                        words.say("region.try.hours.unit"),
                        change.hours(),
                        Change.MOST_HOURS,
                        2),
                new Field.Select(
                        Field.Ask.of("niveau", words.say("region.try.dutch")),
                        Integer.toString(change.dutch()),
                        dutch()),
                new Field.Select(
                        Field.Ask.of("taak", words.say("region.try.task")),
                        change.task().map(SkillCode::value).orElse("geen"),
                        tasks(change, tasks)));
    }

    private List<Field.Option> dutch() {
        return Stream.concat(
                        Stream.of(Field.Option.of("0", words.say("region.try.nobody"))),
                        WhatIfQuery.LEVELS.stream().map(level -> Field.Option.of(Integer.toString(level), step(level))))
                .toList();
    }

    private String step(int level) {
        return words.say("region.try.step", LEVELS.get(level - 1), LEVELS.get(level));
    }

    private List<Field.Option> tasks(Change change, List<SkillCode> tasks) {
        var some = Stream.concat(change.task().stream(), tasks.stream()).distinct();
        return Stream.concat(
                        Stream.of(Field.Option.of("geen", words.say("region.try.none"))),
                        some.map(task -> Field.Option.of(task.value(), name(task))))
                .toList();
    }

    private String name(SkillCode task) {
        return phrases.say(new Reason("region.task", Map.of("what", task.value())), words);
    }

    Outcome outcome(Change change, Tried tried) {
        var before = tried.before();
        var after = tried.after();
        int more = Few.more(before.withChance(), after.withChance());
        int filled = after.withCandidate() - before.withCandidate();
        return new Outcome(
                what(change),
                change.isSomething()
                        ? words.say(
                                "region.try.finding", Few.people(more, words), words.count("region.vacancies", filled))
                        : words.say("region.try.asis"),
                List.of(
                        people("region.try.people", before.withChance(), after.withChance(), tried.people()),
                        vacancies(
                                "region.try.vacancies",
                                before.withCandidate(),
                                after.withCandidate(),
                                tried.vacancies()),
                        pairs("region.try.pairs", before.pairs(), after.pairs())),
                words.say("region.try.source") + " " + words.say("region.rounded"));
    }

    private Row people(String key, int before, int after, int all) {
        return new Row(
                words.say(key),
                new Part(Few.number(before, words), percent(before, all)),
                new Part(Few.number(after, words), percent(after, all)),
                Few.hidden(after - before) ? words.say("region.few", Few.LEAST) : plus(Few.more(before, after)));
    }

    private Row vacancies(String key, int before, int after, int all) {
        return new Row(
                words.say(key),
                new Part(words.number(before), share(before, all)),
                new Part(words.number(after), share(after, all)),
                plus(after - before));
    }

    private Row pairs(String key, int before, int after) {
        return people(key, before, after, after);
    }

    private String plus(int more) {
        return more == 0 ? "0" : "+" + words.number(more);
    }

    private static int percent(int part, int all) {
        return share(Few.shown(part), Math.max(Few.shown(part), all));
    }

    private static int share(int part, int all) {
        return all == 0 ? 0 : 100 * part / all;
    }

    /** "10 km verder reizen · 4 uur ruimer · A1 naar A2", or that nothing is tried. */
    String what(Change change) {
        var parts = new ArrayList<String>();
        if (change.km() > 0) parts.add(words.say("region.what.km", change.km()));
        if (change.hours() > 0) parts.add(words.say("region.what.hours", change.hours()));
        if (change.dutch() > 0) parts.add(step(change.dutch()));
        change.task()
                .ifPresent(task ->
                        parts.add(words.say("region.what.task", name(task).toLowerCase(Locale.of(words.language())))));
        return parts.isEmpty() ? words.say("region.what.nothing") : String.join(" · ", parts);
    }

    List<Kept> kept(List<KeptWhatIf> kept) {
        return kept.stream()
                .map(one -> new Kept(
                        one.name(),
                        new WhatIfQuery(RegionQuery.about(one.municipality()), one.change()).href(),
                        what(one.change()),
                        words.say(
                                "region.try.finding",
                                Few.people(
                                        Few.more(
                                                one.before().withChance(),
                                                one.after().withChance()),
                                        words),
                                words.count(
                                        "region.vacancies",
                                        one.after().withCandidate()
                                                - one.before().withCandidate())),
                        words.moment(one.at()),
                        WhatIfQuery.PATH + "/" + one.id() + "/weg"))
                .toList();
    }

    Field.Text name(String typed, Optional<String> wrong) {
        var ask = Field.Ask.of("naam", words.say("region.keep.name")).wrongWhen(wrong);
        return Field.Text.of(ask, typed, nl.kansrijk.matching.region.WhatIfs.LONGEST_NAME);
    }
}

package nl.kansrijk.web.fits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.matching.Chance;
import nl.kansrijk.matching.Standing;
import nl.kansrijk.matching.WhyLine;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.Line;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;

/** A chance in words: two bars, what fits, what bridges with weeks, start and who pays, and what nobody asked yet. */
public final class ChanceLines {
    /** Below this the words are those for little. Unit: 0..1000. */
    static final int LITTLE = 400;

    private static final int MOST_BRIDGES = 3;
    private static final int MOST_QUESTIONS = 2;

    private final Phrases phrases;
    private final Words words;
    private final Map<TrainingId, Training> trainings;
    private final boolean toSelf;

    /** Words for a professional; the trainings are those on offer today. */
    public ChanceLines(Phrases phrases, Words words, Map<TrainingId, Training> trainings) {
        this(phrases, words, trainings, false);
    }

    /** Words for a professional, or for the person it is about: "u" in place of "deze mens". */
    ChanceLines(Phrases phrases, Words words, Map<TrainingId, Training> trainings, boolean toSelf) {
        this.phrases = phrases;
        this.words = words;
        this.trainings = Map.copyOf(trainings);
        this.toSelf = toSelf;
    }

    /** How well the person suits the work, and the work the person. */
    public List<Bar> bars(Chance.Bars bars) {
        return List.of(
                bar(toSelf ? "mychances.bar.can" : "fits.bar.work", bars.personForJob()),
                bar(toSelf ? "mychances.bar.wants" : "fits.bar.person", bars.jobForPerson()));
    }

    /**
     * The because of a card: how it stands when something comes first, what fits, what bridges, what to ask. The tasks of day one
     * have a place of their own.
     */
    public List<Line> because(Chance chance) {
        var why = chance.why();
        var lines = new ArrayList<Line>();
        if (why.standing() == Standing.ASK || why.standing() == Standing.TRAIN) lines.add(verdict(why));
        why.pluses().stream()
                .filter(plus -> !plus.criterion().equals("day-one"))
                .forEach(plus -> lines.add(Line.met(said(plus))));
        once(why.gaps()).limit(MOST_BRIDGES).forEach(gap -> lines.add(Line.bridge(bridge(gap, why))));
        once(why.questions())
                .filter(ask -> !ask.askFirst() || why.standing() != Standing.ASK)
                .limit(MOST_QUESTIONS)
                .forEach(ask -> lines.add(Line.ask(said(ask))));
        return lines;
    }

    /** What is said in the same words, such as two skills with one plain name, is said once. */
    private Stream<WhyLine> once(List<WhyLine> some) {
        var heard = new HashSet<String>();
        return some.stream().filter(one -> heard.add(said(one)));
    }

    /** How it stands, in one sentence: the same on a card and on top of its explanation. */
    Line verdict(Explained why) {
        return new StandingWords(this, words, toSelf).say(why);
    }

    String name(WhyLine line) {
        return phrases.say(line.said().name(), words);
    }

    /** A part of a line, in words for who reads. */
    String say(Reason reason) {
        return toSelf ? phrases.sayToYou(reason, words) : phrases.say(reason, words);
    }

    /** The text of this page for who reads: {@code why.you.} in place of {@code why.} where there is such a text. */
    String page(String key, Object... facts) {
        var own = "why.you." + key;
        return words.say(toSelf && words.knows(own) ? own : "why." + key, facts);
    }

    /** What follows from one line, in words. */
    String said(WhyLine line) {
        var because = line.said().because();
        boolean little = line.value() < LITTLE;
        if (toSelf) return little ? phrases.sayLittleToYou(because, words) : phrases.sayToYou(because, words);
        return little ? phrases.sayLittle(because, words) : phrases.say(because, words);
    }

    /** "Heftruck rijden: 2 weken, start 8 dec 2026, het fonds betaalt". */
    String training(Training training) {
        return training(training, words);
    }

    static String training(Training training, Words words) {
        return words.say(
                "fits.training",
                training.title().in(java.util.Locale.of(words.language())),
                words.count("fits.weeks", training.weeks()),
                words.shortDay(training.nextStart()),
                words.say("fits.funder." + training.cost().funder().name()));
    }

    Optional<Training> find(TrainingId id) {
        return Optional.ofNullable(trainings.get(id));
    }

    /** The trainings on offer, for whatever work, in which someone learns this skill; shortest first. */
    List<Training> teaching(SkillCode skill) {
        return Training.teaching(skill, trainings.values());
    }

    /** With what helps; for who is to be asked first no weeks are named yet. */
    private String bridge(WhyLine gap, Explained why) {
        if (why.standing() == Standing.ASK) return said(gap);
        var chosen = why.help().trainings();
        var helps = gap.helps().stream()
                .map(trainings::get)
                .filter(Objects::nonNull)
                .toList();
        var first = helps.stream().filter(one -> chosen.contains(one.id()));
        var shortest = helps.stream().sorted(Comparator.comparingInt(Training::weeks));
        return Stream.concat(first, shortest)
                .findFirst()
                .map(one -> words.say("fits.bridge", said(gap), training(one)))
                .orElseGet(() -> said(gap));
    }

    private Bar bar(String label, nl.kansrijk.matching.Bar bar) {
        return new Bar(words.say(label), bar.steps(), words.say(bar.wordKey()));
    }
}

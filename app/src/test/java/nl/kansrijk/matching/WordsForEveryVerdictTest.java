package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kansrijk.engine.Abilities;
import nl.kansrijk.engine.Agreement;
import nl.kansrijk.engine.Answer;
import nl.kansrijk.engine.Answers;
import nl.kansrijk.engine.Asked;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.DistancePerMode;
import nl.kansrijk.engine.Evidence;
import nl.kansrijk.engine.Explanation;
import nl.kansrijk.engine.Growth;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.LanguageAsked;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Load;
import nl.kansrijk.engine.Mastery;
import nl.kansrijk.engine.MatchIndex;
import nl.kansrijk.engine.Mode;
import nl.kansrijk.engine.Motivation;
import nl.kansrijk.engine.Position;
import nl.kansrijk.engine.Practice;
import nl.kansrijk.engine.Schedule;
import nl.kansrijk.engine.Setting;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Skill;
import nl.kansrijk.engine.Skills;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Support;
import nl.kansrijk.engine.Task;
import nl.kansrijk.engine.Trade;
import nl.kansrijk.engine.Unwanted;
import nl.kansrijk.engine.Week;
import nl.kansrijk.engine.Weights;
import nl.kansrijk.engine.Wishes;
import nl.kansrijk.matching.translation.Bridges;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Every line that the engine can give, in every verdict, has words in both languages: a missing key fails here. */
@HouseTest
class WordsForEveryVerdictTest {
    private static final Position MOERDIJK = new Position(51.69, 4.61);
    private static final Position GRONINGEN = new Position(53.21, 6.56);

    @Autowired
    Phrases phrases;

    @Autowired
    MessageSource messages;

    @Autowired
    WhyLines lines;

    private final MatchIndex engine = new MatchIndex(skill -> Map.of(), new DistancePerMode());

    @Test
    void every_line_in_every_verdict_is_said_in_dutch_and_in_english() {
        var met = new HashSet<String>();
        for (var demand : demands())
            for (var supply : supplies())
                for (var line : lines.all(explain(demand, supply), demand, supply, nothingOnOffer())) {
                    met.add(Speech.base(line.criterion()) + " " + line.kind());
                    said(line);
                }
        assertThat(met).contains("hours MET", "hours BRIDGE", "hours STOP", "hours ASK");
        assertThat(met).contains("travel MET", "travel BRIDGE", "travel STOP", "travel ASK");
        assertThat(met).contains("load MET", "load BRIDGE", "load STOP", "load ASK");
        assertThat(met).contains("days MET", "days STOP", "days ASK", "licence STOP", "certificate BRIDGE");
        assertThat(met).contains("language BRIDGE", "task BRIDGE", "task ASK", "day-one BRIDGE", "not-sector STOP");
    }

    @Test
    void every_line_of_the_engine_is_walked() {
        var ids = new HashSet<String>();
        for (var line : explain(demands().getFirst(), supplies().getFirst()).conditions())
            ids.add(Speech.base(line.id()));
        for (var line : explain(demands().getFirst(), supplies().getFirst()).merits()) ids.add(Speech.base(line.id()));
        assertThat(ids).hasSize(28);
    }

    @Test
    void every_word_of_a_bar_and_every_stop_is_said() {
        for (int steps = 0; steps <= 20; steps++) both(Reason.of(new Bar(steps).wordKey()));
        for (var stop :
                List.of("paused", "not_in_matching", "not_ours", "no_reason", "reason_too_long", "vacancy_closed"))
            both(Reason.of("matching.stopped." + stop));
    }

    private void said(WhyLine line) {
        Stream.of(
                        line.said().name(),
                        line.said().asks(),
                        line.said().has(),
                        line.said().because())
                .forEach(this::both);
    }

    private void both(Reason reason) {
        for (var language : List.of("nl", "en"))
            assertThat(phrases.say(reason, new Words(messages, Locale.of(language))))
                    .as("%s in %s", reason, language)
                    .isNotBlank()
                    .doesNotContain("{", "}", "esco:", "key:");
    }

    private Explanation explain(Demand demand, Supply supply) {
        return engine.explain(demand, supply, Weights.standard(), List.of());
    }

    private static Bridges.Offer nothingOnOffer() {
        return new Bridges.Offer(List.of(), Map.of());
    }

    /** A job that asks everything, with and without what its employer left open. */
    private static List<Demand> demands() {
        var all = demand(
                Optional.of(MOERDIJK),
                Optional.of(new HourRange(24, 32)),
                Optional.of(new Week(0x7fff)),
                Answer.YES,
                true);
        var hard = demand(
                Optional.of(MOERDIJK),
                Optional.of(new HourRange(24, 32)),
                Optional.of(new Week(0x7fff)),
                Answer.NO,
                false);
        var silent = demand(Optional.empty(), Optional.empty(), Optional.empty(), Answer.UNKNOWN, false);
        return List.of(all, hard, silent);
    }

    private static Demand demand(
            Optional<Position> place, Optional<HourRange> hours, Optional<Week> week, Answer growth, boolean eased) {
        var tasks = List.of(new Task(1, 60, true, 0), new Task(2, 20, true, 1), new Task(3, 20, false, 4));
        var dutch = new java.util.EnumMap<LanguageSkill, LanguageAsked>(LanguageSkill.class);
        for (var skill : LanguageSkill.values()) dutch.put(skill, new LanguageAsked(3, eased));
        return new Demand(
                UUID.randomUUID(),
                1,
                place,
                new Trade(OptionalInt.of(1), OptionalInt.of(1), Set.of(Agreement.REGULAR), false, Set.of(1)),
                new Asked(tasks, Map.of(24105, 3, 24121, 2, 24120, 1), Set.of(0, 1000), Set.of(0), dutch, Set.of(1)),
                new Schedule(hours, week, OptionalInt.of(20_000)),
                new Setting(Set.of(0, 1), eased ? Set.of(0, 1) : Set.of(), helps(growth), OptionalInt.of(4)),
                new Growth(Set.of(1), growth, growth, growth));
    }

    private static Answers helps(Answer answer) {
        return switch (answer) {
            case YES -> new Answers(Set.of(1), Set.of());
            case NO -> new Answers(Set.of(), Set.of(1));
            case UNKNOWN -> Answers.none();
        };
    }

    /** Nobody said anything; all is well; all is short; all is refused. */
    private static List<Supply> supplies() {
        var people = new ArrayList<Supply>();
        people.add(Supply.unknown(UUID.randomUUID(), 1, Share.CHAIN));
        people.add(disputing());
        for (var mastery : Mastery.values())
            for (var load : Load.values()) {
                people.add(person(MOERDIJK, mastery, load, 32, 60, true, 3, Motivation.FULL));
                people.add(person(MOERDIJK, mastery, load, 20, 60, false, 0, Motivation.SOME));
                people.add(person(new Position(51.62, 4.61), mastery, load, 8, 30, false, 1, Motivation.LITTLE));
                people.add(person(GRONINGEN, mastery, load, 8, 30, false, 2, Motivation.FULL));
            }
        return people;
    }

    private static Supply disputing() {
        var person = person(MOERDIJK, Mastery.GOOD, Load.CAN, 32, 60, true, 3, Motivation.FULL);
        var can = person.abilities();
        return new Supply(
                person.id(),
                person.owner(),
                person.share(),
                person.place(),
                new Abilities(
                        can.skills().disputing(Set.of(1, 2, 3)),
                        can.certificates(),
                        can.licences(),
                        can.dutch(),
                        can.competencies(),
                        new Answers(Set.of(77), Set.of()),
                        can.basics()),
                person.wishes(),
                person.practice(),
                person.support());
    }

    private static Supply person(
            Position home,
            Mastery mastery,
            Load load,
            int hours,
            int minutes,
            boolean yes,
            int level,
            Motivation drive) {
        var dutch = new java.util.EnumMap<LanguageSkill, Integer>(LanguageSkill.class);
        for (var skill : LanguageSkill.values()) dutch.put(skill, yes ? 4 : 1);
        var skills = Skills.complete(List.of(
                new Skill(1, level, Evidence.TEST),
                new Skill(2, level, Evidence.TEST),
                new Skill(3, level, Evidence.TEST)));
        var held = yes ? new Answers(Set.of(0, 1, 1000), Set.of()) : new Answers(Set.of(), Set.of(0, 1, 1000));
        var wished = yes ? Set.of(1) : Set.of(9);
        return new Supply(
                UUID.randomUUID(),
                1,
                Share.CHAIN,
                Optional.of(home),
                new Abilities(
                        skills, held, held, dutch, Map.of(24105, mastery, 24121, mastery, 24120, mastery), held, held),
                new Wishes(
                        wished,
                        wished,
                        wished,
                        wished,
                        yes ? Unwanted.nothing() : new Unwanted(Set.of(1), Set.of(1), Set.of(1)),
                        yes ? Set.of(Agreement.REGULAR) : Set.of(Agreement.VOLUNTEER),
                        Answer.YES,
                        Optional.of(drive)),
                new Practice(
                        Optional.of(new HourRange(1, hours)),
                        Optional.of(new Week(yes ? 0x7fff : 1)),
                        Set.of(Mode.BICYCLE),
                        OptionalInt.of(minutes),
                        OptionalInt.empty(),
                        OptionalInt.of(yes ? 10_000 : 30_000)),
                new Support(Map.of(0, load, 1, load), Set.of(1), OptionalInt.of(yes ? 1 : 20)));
    }
}

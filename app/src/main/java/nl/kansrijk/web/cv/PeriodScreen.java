package nl.kansrijk.web.cv;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.life.LifeDraft.Period;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Field.Ask;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** "Hoe lang deed u dit?": the questions with what was answered, and the reading of the answers. */
@Component
class PeriodScreen {
    /** Roughly how long, in months, as it is asked. */
    private static final List<Integer> LENGTHS = List.of(3, 12, 36, 84, 180);

    /** Roughly how many hours a week, as it is asked. */
    private static final List<Integer> HOURS = List.of(2, 6, 12, 24, 36);

    private static final int MOST_YEARS = 70;
    private final Identities identities;
    private final Clock clock;

    PeriodScreen(Identities identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    /** The answers as they stand in the form; empty when there is none. */
    private record Told(String length, String still, String year, String hours) {
        static Told in(Map<String, List<String>> sent) {
            return new Told(
                    StoryForm.one(sent, "hoelang"),
                    StoryForm.one(sent, "nog"),
                    StoryForm.one(sent, "tot"),
                    StoryForm.one(sent, "uren"));
        }

        static Told before(Period period) {
            if (period.equals(Period.UNKNOWN)) return new Told("", "", "", "");
            return new Told(
                    Integer.toString(period.months()),
                    period.until().isEmpty() ? "ja" : "nee",
                    period.until().map(String::valueOf).orElse(""),
                    period.hours() == 0 ? "" : Integer.toString(period.hours()));
        }
    }

    /** {@code hoelang} and {@code nog} are needed, with "nee" also the year {@code tot}; {@code uren} may be open. */
    Parsed<Period> read(ClientId client, Map<String, List<String>> sent, Passage passage) {
        var told = Told.in(sent);
        var length = StoryForm.number(told.length()).filter(LENGTHS::contains);
        var hours = StoryForm.number(told.hours()).filter(HOURS::contains);
        var wrong = new ArrayList<FieldError>();
        if (length.isEmpty()) wrong.add(FieldError.of("hoelang", "cv.length.missing"));
        if (!told.still().matches("ja|nee")) wrong.add(FieldError.of("nog", "cv.still.missing"));
        var year = told.still().equals("nee") ? StoryForm.number(told.year()) : Optional.<Integer>empty();
        if (told.still().equals("nee"))
            wrongYear(year, identities.of(client, passage)).ifPresent(wrong::add);
        if (!wrong.isEmpty()) return new Parsed.Bad<>(wrong);
        return new Parsed.Good<>(new Period(length.orElseThrow(), year, hours.orElse(0)));
    }

    private Optional<FieldError> wrongYear(Optional<Integer> year, Optional<Identity> who) {
        if (year.isEmpty()) return Optional.of(FieldError.of("tot", "cv.year.missing"));
        if (year.get() > thisYear()) return Optional.of(FieldError.of("tot", "cv.year.future"));
        return year.get() < firstYear(who) ? Optional.of(FieldError.of("tot", "cv.year.early")) : Optional.empty();
    }

    /** The questions with what was sent and what is wrong with it; when nothing was sent, with what stood there before. */
    List<Field> fields(Period before, Filled filled, Optional<Identity> who, Words words) {
        var told = filled.sent().isEmpty() ? Told.before(before) : Told.in(filled.sent());
        var wrong = filled.wrong();
        var still = List.of(Option.of("ja", words.say("cv.still.yes")), Option.of("nee", words.say("cv.still.no")));
        return List.of(
                new Field.Radios(
                        ask("hoelang", "cv.length", wrong, words),
                        told.length(),
                        options(LENGTHS, "cv.length.", words)),
                new Field.Radios(ask("nog", "cv.still", wrong, words), told.still(), still),
                new Field.Select(ask("tot", "cv.year", wrong, words).sometimes(), told.year(), years(who, words)),
                new Field.Select(
                        ask("uren", "cv.hours", wrong, words).optional(),
                        told.hours(),
                        open("cv.choose", options(HOURS, "cv.hours.", words), words)));
    }

    private static Ask ask(String name, String key, List<FieldError> wrong, Words words) {
        return Ask.of(name, words.say(key)).wrongAmong(wrong, words);
    }

    private static List<Option> options(List<Integer> steps, String keys, Words words) {
        return steps.stream()
                .map(step -> Option.of(Integer.toString(step), words.say(keys + step)))
                .toList();
    }

    private List<Option> years(Optional<Identity> who, Words words) {
        int last = thisYear();
        var years = IntStream.rangeClosed(0, last - firstYear(who))
                .mapToObj(back -> Integer.toString(last - back))
                .map(year -> Option.of(year, year))
                .toList();
        return open("cv.year.choose", years, words);
    }

    private static List<Option> open(String key, List<Option> options, Words words) {
        return Stream.concat(Stream.of(Option.of("", words.say(key))), options.stream())
                .toList();
    }

    /** The year after the birth; long ago for someone whose birth is not known. */
    private int firstYear(Optional<Identity> who) {
        int longAgo = thisYear() - MOST_YEARS;
        return who.map(one -> Math.max(longAgo, one.birthDate().getYear() + 1)).orElse(longAgo);
    }

    private int thisYear() {
        return DutchTime.day(clock.instant()).getYear();
    }
}

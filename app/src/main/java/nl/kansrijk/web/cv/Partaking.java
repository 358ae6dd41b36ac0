package nl.kansrijk.web.cv;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.life.Participation;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Taking part: for the person what they do now, for a professional the step of the ladder with what it rests on. Annex C. */
@Component
public class Partaking {
    private static final int HALF_A_YEAR = 6;
    private final StoryWords stories;
    private final Clock clock;

    Partaking(StoryWords stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    /** A sentence, and what there is to say with it; an empty sentence is nothing to show. */
    public record View(String sentence, List<String> more) {}

    /** The step with what it rests on, in one line for who guides; empty as long as nothing is known. */
    public Optional<String> line(ClientFile file, Words words) {
        var now = Participation.on(file, today());
        return Optional.of(now)
                .filter(Participation::known)
                .map(one -> words.say("cv.ladder.line", one.step(), step(one, words), doing(one, words)));
    }

    View of(ClientFile file, boolean alone, Words words) {
        var now = Participation.on(file, today());
        var doing = doing(now, words);
        if (alone) return own(file, now, doing, words);
        if (!now.known()) return new View(words.say("cv.ladder.0"), List.of(words.say("cv.ladder.none")));
        return new View(words.say("cv.ladder", now.step(), step(now, words)), more(file, now, doing, words));
    }

    /** Without a number: what someone does, and that it is more than it was. */
    private static View own(ClientFile file, Participation now, String doing, Words words) {
        if (doing.isEmpty()) return new View("", List.of());
        boolean risen = now.risenSince(Participation.on(file, now.day().minusMonths(HALF_A_YEAR)));
        return new View(
                words.say("cv.partake.text", doing), risen ? List.of(words.say("cv.partake.risen")) : List.of());
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private String doing(Participation now, Words words) {
        return now.because().stream().map(item -> item(item, words)).distinct().collect(Collectors.joining(", "));
    }

    private String item(String item, Words words) {
        return item.startsWith(Participation.WEEK + ":")
                ? words.say("characteristic." + item.replace(":", ".item."))
                : stories.item(item.replaceFirst("#[0-9]+$", ""), Locale.of(words.language()));
    }

    private static List<String> more(ClientFile file, Participation now, String doing, Words words) {
        var half = Participation.on(file, now.day().minusMonths(HALF_A_YEAR));
        var year = Participation.on(file, now.day().minusMonths(2 * HALF_A_YEAR));
        var told = Stream.of(words.say("cv.ladder.because", doing, words.day(now.day())));
        var before = Stream.of(half, year)
                .map(one -> words.say("cv.ladder.before", words.shortDay(one.day()), step(one, words)));
        var risen = now.risenSince(half) ? Stream.of(words.say("cv.ladder.risen")) : Stream.<String>of();
        return Stream.of(told, before, risen).flatMap(lines -> lines).toList();
    }

    private static String step(Participation one, Words words) {
        return words.say("cv.ladder.step." + one.step());
    }
}

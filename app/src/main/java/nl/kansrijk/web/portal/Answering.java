package nl.kansrijk.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.GivenAnswer;
import nl.kansrijk.profile.Recognised;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What comes back after "Klopt", "Klopt deels", "Klopt niet" or taking it back, alone or together: with a script that piece
 * of the page and how far it has come; without one the page again.
 */
@Component
public class Answering {
    private final StatementWords statements;
    private final RuleParameters rules;
    private final Clock clock;

    Answering(StatementWords statements, RuleParameters rules, Clock clock) {
        this.statements = statements;
        this.rules = rules;
        this.clock = clock;
    }

    /** What came of an answer, and the file as it is now. */
    public record Result(Recognised recognised, ClientFile file) {}

    /** Where an answer goes: the page that asked, at this address, with or without a script. */
    public record Way(String base, HttpServletRequest request, Frame frame, Model model, RedirectAttributes next) {
        boolean partly() {
            return request.getHeader("HX-Request") != null;
        }

        /** The page, beginning at this piece. */
        String at(UUID statement) {
            return "redirect:" + base + "?vanaf=" + statement + "#uitspraak-" + statement;
        }
    }

    /** The answer that was pressed; empty for anything else. */
    public static Optional<Recognition.Status> status(String chosen) {
        return Arrays.stream(Recognition.Status.values())
                .filter(status -> status != Recognition.Status.NOT_ASKED)
                .filter(status -> status.name().equals(chosen))
                .findFirst();
    }

    /** The piece that was meant; empty for anything else. */
    static Optional<UUID> id(String sent) {
        return sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(sent))
                : Optional.empty();
    }

    /** The number of the answer that is taken back; 0 when there is none. */
    public static int number(String sent) {
        return sent.matches("[0-9]{1,8}") ? Integer.parseInt(sent) : 0;
    }

    /** The answer as it was sent; seen: the number of the answer that the page showed, blank when it did not say. */
    public static GivenAnswer given(Recognition.Status status, String words, String seen) {
        return new GivenAnswer(status, words, seen.isBlank() ? OptionalInt.empty() : OptionalInt.of(number(seen)));
    }

    /** How far looking at this picture has come. */
    public Progress progress(ClientFile file) {
        return Progress.of(file, enough());
    }

    /** From which share of answers, in permille, a picture counts as looked at together. */
    public long enough() {
        return rules.value("profile.recognisedEnough", DutchTime.day(clock.instant()));
    }

    /** Nothing that can be an answer was pressed. */
    public static String choose(UUID asked, Way way) {
        News.warning(way.next(), "profile.choose");
        return way.at(asked);
    }

    /** What the reader sees now. */
    public String shown(Result result, UUID asked, Way way) {
        return switch (result.recognised()) {
            case Recognised.Marked(Statement now, List<Reason> warnings) -> {
                var keys = Stream.concat(
                                Stream.of("profile.marked." + now.recognition().status()),
                                warnings.stream().map(Reason::key))
                        .toList();
                yield piece(now, keys, result.file(), way);
            }
            case Recognised.Already(Statement now) -> piece(now, List.of("profile.already"), result.file(), way);
            case Recognised.Stale(Statement current) -> piece(current, List.of("profile.stale"), result.file(), way);
            case Recognised.Refused(Reason why) -> {
                if (why.key().endsWith(".unknown")) throw new NotHere();
                News.warning(way.next(), why.key());
                yield way.at(asked);
            }
        };
    }

    private String piece(Statement now, List<String> keys, ClientFile file, Way way) {
        if (!way.partly()) {
            News.done(way.next(), keys.getLast());
            boolean again = now.recognition().status() == Recognition.Status.NOT_ASKED;
            return again ? way.at(now.id()) : "redirect:" + way.base();
        }
        var words = way.frame().words();
        way.model()
                .addAttribute(
                        "said", SaidView.of(now, Optional.empty(), Optional.of(told(keys, words)), statements, words));
        way.model().addAttribute("path", way.base());
        way.model().addAttribute("open", Pieces.open(file));
        way.model().addAttribute("progress", progress(file));
        way.model().addAttribute("frame", way.frame());
        return "portal/answer";
    }

    private static String told(List<String> keys, Words words) {
        return keys.stream().map(words::say).collect(Collectors.joining(" "));
    }
}

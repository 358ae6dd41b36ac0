package nl.kansrijk.web.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.intake.BlockView.Head;
import nl.kansrijk.web.intake.BlockView.Hidden;
import nl.kansrijk.web.intake.BlockView.Hints;
import org.springframework.stereotype.Component;

/** Lays out one screen of questions, fresh or with what was sent. */
@Component
class BlockWords {
    static final String ELSEWHERE = "intake.elsewhere";
    static final String HELP = "intake.help.next";
    static final String TOGETHER = "intake.help.together";
    private static final int HINTS = 4;
    private static final int LONGEST_SEEN = 2000;
    private final QuestionWords questions;
    private final TalkDesk desk;
    private final Phrases phrases;

    BlockWords(QuestionWords questions, TalkDesk desk, Phrases phrases) {
        this.questions = questions;
        this.desk = desk;
        this.phrases = phrases;
    }

    /** A fresh page. {@code base} is the address below which this reader's blocks stand. */
    BlockView fresh(Screen screen, String base, Words words) {
        var making = new QuestionWords.Making(
                screen.replies(),
                desk.known(screen, words),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                screen.sureEnough(),
                screen.place().home());
        return view(screen, making, base, List.of(), false, words);
    }

    /** The page again, with what could not be kept. */
    BlockView again(TalkDesk.HandedIn in, Sent sent, String base, Words words) {
        var screen = in.screen();
        var wrong = new java.util.HashMap<>(in.kept().wrong());
        in.picks().near().forEach((place, near) -> wrong.put(place, near.ask()));
        var making = new QuestionWords.Making(
                in.kept().now(),
                desk.known(screen, words),
                Optional.of(sent),
                wrong,
                in.kept().clashes(),
                in.picks().near(),
                screen.sureEnough(),
                screen.place().home());
        var now = new Screen(
                screen.talk(),
                screen.set(),
                screen.place(),
                in.kept().now(),
                screen.steps(),
                screen.file(),
                screen.sureEnough());
        return view(now, making, base, warnings(in, words), in.asksWhy().isPresent(), words);
    }

    /** What was changed or asks attention in own words, and whether someone else fills in the same. */
    List<String> warnings(TalkDesk.HandedIn in, Words words) {
        var warnings = new java.util.ArrayList<>(in.kept().warnings().stream()
                .distinct()
                .map(warning -> phrases.say(warning, words))
                .toList());
        in.asksWhy().map(words::say).ifPresent(warnings::add);
        if (in.asksHelp()) warnings.add(words.say(in.offersHelp() ? TOGETHER : HELP));
        if (in.elsewhere() && in.kept().clashes().isEmpty()) warnings.add(words.say(ELSEWHERE));
        return warnings;
    }

    private BlockView view(
            Screen screen,
            QuestionWords.Making making,
            String base,
            List<String> warnings,
            boolean asksWhy,
            Words house) {
        var words = house.over(screen.set().words(house.language()));
        boolean home = screen.place().home();
        var letter = screen.place().block().name().toLowerCase(java.util.Locale.ROOT);
        boolean tooBig = screen.asked().stream().anyMatch(one -> one.code().equals("Q60"))
                && QuestionWords.tooBig(screen.replies(), screen.sureEnough());
        return new BlockView(
                head(screen, base, words),
                base + "/" + letter
                        + (screen.place().nth() == 0
                                ? ""
                                : "?deel=" + (screen.place().nth() + 1)),
                new Hidden(
                        screen.talk().id(), UUID.randomUUID(), screen.replies().last()),
                screen.asked().stream()
                        .map(question -> questions.view(question, making, words))
                        .toList(),
                home ? Optional.empty() : Optional.of(hints(screen, base, words)),
                tooBig ? Optional.of(words.say("intake.smaller")) : Optional.empty(),
                warnings,
                asksWhy,
                home
                        ? Optional.empty()
                        : Seen.during(
                                screen.talk(),
                                screen.place().block(),
                                screen.file().entries().map(ClientFile.Entry::statement),
                                words));
    }

    private static Head head(Screen screen, String base, Words words) {
        boolean home = screen.place().home();
        boolean more = further(screen) > 0;
        var lead = "intake.lead." + screen.place().block();
        return new Head(
                words.say(screen.place().block().nameKey()),
                words.knows(lead) ? Optional.of(words.say(lead)) : Optional.empty(),
                home ? base : base.replaceFirst("/vragen$", ""),
                words.say(home ? "intake.home.back" : "intake.back"),
                home ? step(screen, words) : left(screen, words),
                words.say(more ? "intake.further" : "intake.finish"));
    }

    private static int further(Screen screen) {
        return screen.screens().size() - 1 - screen.place().nth();
    }

    private static String step(Screen screen, Words words) {
        return words.say(
                "intake.home.step", screen.place().nth() + 1, screen.screens().size());
    }

    private static String left(Screen screen, Words words) {
        int left = screen.ahead().size() + further(screen);
        return left == 0 ? words.say("intake.left.none") : words.count("intake.left", left);
    }

    private static Hints hints(Screen screen, String base, Words words) {
        var own = "intake.hint." + screen.place().block();
        var ask = IntStream.rangeClosed(1, HINTS)
                .mapToObj(nth -> own + "." + nth)
                .filter(words::knows)
                .map(words::say)
                .toList();
        var general = IntStream.rangeClosed(1, HINTS)
                .mapToObj(nth -> words.say("intake.hint." + nth))
                .toList();
        var watch = IntStream.rangeClosed(1, HINTS)
                .mapToObj(nth -> words.say("intake.watch." + nth))
                .toList();
        var seen =
                Field.Ask.of("observatie", words.say("intake.seen")).optional().hinted(words.say("intake.seen.hint"));
        return new Hints(
                java.util.stream.Stream.concat(ask.stream(), general.stream()).toList(),
                watch,
                new Field.Area(seen, "", 2, LONGEST_SEEN),
                base.replaceFirst("/vragen$", "/overslaan/")
                        + screen.place().block().name().toLowerCase(java.util.Locale.ROOT));
    }
}

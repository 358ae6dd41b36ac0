package nl.kansrijk.web.together;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.portal.Chapter;
import nl.kansrijk.web.portal.Pieces;
import nl.kansrijk.web.portal.ProfileView;
import nl.kansrijk.web.portal.Progress;

/**
 * One chapter of the picture on a screen that client and professional both see. {@code path} is its address, {@code file}
 * that of the file; {@code next} is the chapter after this one, empty at the last.
 */
public record TogetherView(
        String path,
        String file,
        String title,
        List<Step> chapters,
        ProfileView pieces,
        Progress progress,
        long open,
        Optional<Step> next) {
    /** Most pieces on one screen: two people look. */
    static final int AT_ONCE = 6;

    public TogetherView {
        chapters = List.copyOf(chapters);
    }

    /** A chapter to go to: how far it is, in words, and whether it is the one on the screen. */
    public record Step(String title, String href, String far, boolean done, boolean here) {}

    /** What was asked for: a chapter, a piece to begin at. */
    record Asked(Optional<Chapter> chapter, Optional<UUID> from) {
        /** The chapter that was asked for, that of the piece, or else the first with something to answer. */
        Chapter in(ClientFile file) {
            return chapter.or(() -> from.flatMap(piece -> first(file, piece)))
                    .or(() -> Chapter.ALL.stream()
                            .filter(one -> one.of(file)
                                    .anyMatch(entry -> !entry.statement().ownWords()
                                            && entry.statement().recognition().number() == 0))
                            .findFirst())
                    .orElse(Chapter.STRENGTHS);
        }

        private static Optional<Chapter> first(ClientFile file, UUID piece) {
            return Chapter.ALL.stream()
                    .filter(one -> one.of(file)
                            .anyMatch(entry -> entry.statement().id().equals(piece)))
                    .findFirst();
        }
    }

    static TogetherView of(ClientFile file, Asked asked, long enough, StatementWords statements, Words words) {
        var client = "/klanten/" + file.client().value();
        var path = client + TogetherPage.HERE;
        var here = asked.in(file);
        var steps = Chapter.ALL.stream()
                .map(one -> step(path, one, Progress.of(file, one, enough), one == here, words))
                .toList();
        var name = file.identity().map(who -> who.name()).orElse("");
        return new TogetherView(
                path,
                client,
                name.isEmpty() ? words.say("together.title") : words.say("together.title.with", name),
                steps,
                ProfileView.of(Pieces.of(file, List.of(here), asked.from(), AT_ONCE), statements, words),
                Progress.of(file, enough),
                Pieces.of(file, Chapter.ALL, Optional.empty(), AT_ONCE).open(),
                steps.stream().skip(here.ordinal() + 1L).findFirst());
    }

    private static Step step(String path, Chapter one, Progress far, boolean here, Words words) {
        return new Step(
                words.say(one.nameKey()),
                path + "?deel=" + one.name().toLowerCase(java.util.Locale.ROOT),
                far.all() == 0 ? words.say("together.nothing") : words.say("together.far", far.answered(), far.all()),
                far.all() > 0 && far.whole(),
                here);
    }
}

package nl.kansrijk.web.intake;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.intake.AnswerSheet;
import nl.kansrijk.intake.Answers;
import nl.kansrijk.intake.Block;
import nl.kansrijk.intake.GroupPacks;
import nl.kansrijk.intake.Questions;
import nl.kansrijk.intake.Saved;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.intake.TalkSteps;
import nl.kansrijk.intake.Talks;
import nl.kansrijk.profile.Histories;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Where a screen is fetched and handed in, by client or professional, inside a passage about the client. */
@Component
class TalkDesk {
    private final Rooms rooms;
    private final Picks picks;
    private final KnownFacts facts;
    private final BlockEnds ends;
    private final RuleParameters rules;

    TalkDesk(Rooms rooms, Picks picks, KnownFacts facts, BlockEnds ends, RuleParameters rules) {
        this.rooms = rooms;
        this.picks = picks;
        this.facts = facts;
        this.ends = ends;
        this.rules = rules;
    }

    /** The doors of the talk. */
    @Component
    record Rooms(
            Talks talks,
            Answers answers,
            Questions questions,
            TalkSteps steps,
            GroupPacks packs,
            Profiles profiles,
            Histories histories) {
        /** How a talk stands, as this reader may know it. */
        TalkWords.State state(Talk talk, Passage passage) {
            return new TalkWords.State(talk, questions.of(talk), answers.of(talk, passage), steps.of(talk, passage));
        }
    }

    /** What was handed in, and what came of it. {@code asksWhy}: nothing was said; the key of what to say about that. */
    record HandedIn(
            Screen screen,
            Saved.Kept kept,
            Picks.Found picks,
            boolean elsewhere,
            Optional<Talks.Finished> finished,
            Optional<String> asksWhy,
            UUID page) {
        /** Whether it was said on this page that something must happen today. */
        boolean asksHelp() {
            return screen.asksHelp(kept.now(), page);
        }

        /** Whether that was said together, so that who helps now is offered on this very page. */
        boolean offersHelp() {
            return asksHelp() && !screen.place().home();
        }
    }

    /** The block with this letter. Errors: {@link NotHere}. */
    static Block block(String letter) {
        if (!letter.matches("[a-l]")) throw new NotHere();
        return Block.valueOf(letter.toUpperCase(java.util.Locale.ROOT));
    }

    /** The screen of the talk that is open; empty when none is, or when it is not for this reader. */
    Optional<Screen> screen(ClientId client, Block block, int nth, Passage passage) {
        return ahead(client, passage).flatMap(talk -> screen(talk, block, nth, passage));
    }

    /** The talk that is open; for a client alone also the one that begins with the first answer. */
    Optional<Talk> ahead(ClientId client, Passage passage) {
        var running = rooms.talks().running(client, passage);
        if (!Screen.alone(passage)) return running;
        return running.or(() -> Optional.of(
                Talk.notBegun(client, rooms.questions().inUse(passage).version(), passage)));
    }

    /** Everything that is known already of what this client could tell alone. */
    Map<String, KnownFacts.Fact> known(TalkWords.State state, Words words, Passage passage) {
        var file = rooms.profiles().open(state.talk().client(), passage);
        return facts.of(file, state.set().alone(state.talk().kind()), true, words);
    }

    private Optional<Screen> screen(Talk talk, Block block, int nth, Passage passage) {
        var set = rooms.questions().of(talk);
        boolean home = Screen.alone(passage);
        var steps = rooms.steps().of(talk, passage);
        var screens = Screen.screens(set, talk, steps.keySet(), new Screen.Place(block, 0, home));
        if (screens.isEmpty()) return Optional.empty();
        var replies = rooms.answers().of(talk, passage);
        int at = nth < 0 ? Screen.firstOpen(screens, replies) : Math.min(nth, screens.size() - 1);
        var day = DutchTime.day(passage.at());
        return Optional.of(new Screen(
                talk,
                set,
                new Screen.Place(block, at, home),
                replies,
                steps,
                rooms.profiles().open(talk.client(), passage),
                (int) rules.value("intake.sureEnough", day)));
    }

    /** The talk a screen was sent for. */
    private Optional<Talk> meant(ClientId client, Sent sent, Passage passage) {
        if (Screen.alone(passage) && sent.talk().equals(Talk.NOT_BEGUN))
            return Optional.of(rooms.talks().begin(client, passage));
        return rooms.talks().of(client, passage).stream()
                .filter(talk -> talk.id().equals(sent.talk()))
                .filter(talk -> talk.open() || talk.takesLate(passage.actor(), passage.at()))
                .findFirst();
    }

    /** Keeps a screen and, when the block is at its end and that is what was pressed, closes the block. */
    Optional<HandedIn> handIn(ClientId client, Block block, int nth, Sent sent, Words words, Passage passage) {
        return meant(client, sent, passage)
                .flatMap(talk -> screen(talk, block, nth, passage))
                .flatMap(screen -> kept(screen, sent, words, passage));
    }

    private Optional<HandedIn> kept(Screen screen, Sent sent, Words words, Passage passage) {
        var found = picks.in(sent, screen.asked(), words);
        var sheet = keeping(sent.sheet(screen.talk().id(), screen.asked(), found.picked()), screen, sent, words);
        if (!(rooms.answers().save(screen.talk().client(), sheet, passage) instanceof Saved.Kept kept))
            return Optional.empty();
        boolean fine = kept.whole() && found.near().isEmpty();
        var ended = fine
                ? ends.of(new BlockEnds.Pressed(screen, kept, sent, sheet.page()), words, passage)
                : BlockEnds.Ended.NOT;
        return Optional.of(new HandedIn(
                screen, kept, found, screen.elsewhere(sheet), ended.finished(), ended.asksWhy(), sheet.page()));
    }

    /** "Ja, klopt nog": what was known becomes the answer. */
    private AnswerSheet keeping(AnswerSheet sheet, Screen screen, Sent sent, Words words) {
        var code = sent.one("houd");
        var known = facts.of(screen.file(), screen.asked(), screen.place().home(), words)
                .get(code);
        return known == null ? sheet : sheet.saying(code, known.values());
    }

    Map<String, KnownFacts.Fact> known(Screen screen, Words words) {
        return facts.of(screen.file(), screen.asked(), screen.place().home(), words);
    }
}

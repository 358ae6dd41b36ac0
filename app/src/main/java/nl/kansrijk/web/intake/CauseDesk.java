package nl.kansrijk.web.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.intake.AnswerSheet;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.intake.Causes;
import nl.kansrijk.intake.Question;
import nl.kansrijk.intake.QuestionSet;
import nl.kansrijk.intake.Replies;
import nl.kansrijk.intake.Saved;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.NextMeeting;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/**
 * Keeps what is said about where something low comes from: a cause, own words, that it is still as it was, or that it is not
 * clear yet until a day. Nothing said is kept as nothing.
 */
@Component
class CauseDesk {
    private final TalkDesk.Rooms rooms;
    private final Causes causes;
    private final KnownFacts facts;
    private final Appointments appointments;

    CauseDesk(TalkDesk.Rooms rooms, Causes causes, KnownFacts facts, Appointments appointments) {
        this.rooms = rooms;
        this.causes = causes;
        this.facts = facts;
        this.appointments = appointments;
    }

    /**
     * The question of the open talk with what was said, now and before.
     *
     * @param next the day of the next appointment after today, within a year
     */
    record Found(
            Talk talk,
            QuestionSet set,
            Replies replies,
            Map<String, KnownFacts.Fact> known,
            LocalDate today,
            Optional<LocalDate> next) {
        Question question() {
            return set.cause();
        }

        /** The words for the question that is still open: whether it is still so, or where it comes from. */
        private String open() {
            var before = Optional.ofNullable(known.get(question().code())).filter(KnownFacts.Fact::keeps);
            return before.isPresent() && !replies.settled(question()) ? "intake.cause.still" : "intake.cause.say";
        }
    }

    /** What became of it. */
    sealed interface Told {
        /** Kept; {@code unclear} until this day, empty when the cause is told. */
        record Kept(Optional<LocalDate> unclear) implements Told {}

        /** Asked again, because of this. */
        record Again(Found found, Wrong wrong) implements Told {}

        /** The talk is over, or another one is open. */
        record Over() implements Told {}
    }

    /** Why it is asked again: the message keys of the whole and of the day, and by place what cannot be or differs. */
    record Wrong(Optional<String> whole, Optional<String> day, Map<Place, String> fields, Map<Place, String> clashes) {
        static final Wrong NOTHING = new Wrong(Optional.empty(), Optional.empty(), Map.of(), Map.of());

        private static Wrong whole(String key) {
            return new Wrong(Optional.of(key), Optional.empty(), Map.of(), Map.of());
        }

        private static Wrong day(String key) {
            return new Wrong(Optional.empty(), Optional.of(key), Map.of(), Map.of());
        }
    }

    Optional<Found> found(ClientId id, Words words, Passage passage) {
        return rooms.talks().running(id, passage).map(talk -> found(talk, words, passage));
    }

    private Found found(Talk talk, Words words, Passage passage) {
        var set = rooms.questions().of(talk);
        var file = rooms.profiles().open(talk.client(), passage);
        return new Found(
                talk,
                set,
                rooms.answers().of(talk, passage),
                facts.of(file, List.of(set.cause()), false, words),
                TalkWords.day(passage.at()),
                next(talk.client(), passage));
    }

    private Optional<LocalDate> next(ClientId client, Passage passage) {
        var today = TalkWords.day(passage.at());
        return NextMeeting.laterDay(appointments.of(client, passage), passage.at())
                .filter(day -> fits(day, today));
    }

    Told keep(ClientId id, Sent sent, Words words, Passage passage) {
        return found(id, words, passage)
                .filter(one -> one.talk().id().equals(sent.talk()))
                .map(one -> keep(one, sent, passage))
                .orElseGet(Told.Over::new);
    }

    private Told keep(Found found, Sent sent, Passage passage) {
        boolean unclear = sent.pressed("onduidelijk");
        var day = day(sent.one("datum")).filter(one -> fits(one, found.today()));
        if (unclear && day.isEmpty()) return new Told.Again(found, Wrong.day("intake.cause.day"));
        var saved = rooms.answers().save(found.talk().client(), sheet(found, sent), passage);
        if (!(saved instanceof Saved.Kept kept)) return new Told.Over();
        if (!kept.whole())
            return new Told.Again(found, new Wrong(Optional.empty(), Optional.empty(), kept.wrong(), kept.clashes()));
        if (unclear) causes.unclear(found.talk(), day.orElseThrow(), passage);
        else if (kept.now().answered(found.question())) causes.told(found.talk(), passage);
        else return new Told.Again(found, Wrong.whole(found.open()));
        return new Told.Kept(day.filter(one -> unclear));
    }

    /** "Ja, klopt nog" says what was known again; whoever changes a part of it says the rest again too. */
    private static AnswerSheet sheet(Found found, Sent sent) {
        var sheet = sent.sheet(sent.talk(), List.of(found.question()), Map.of());
        var code = found.question().code();
        return Optional.ofNullable(found.known().get(code))
                .filter(known -> sent.one("houd").equals(code))
                .map(known -> sheet.saying(code, known.values()))
                .orElseGet(sheet::whole);
    }

    private static boolean fits(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && day.isBefore(today.plusYears(1));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}

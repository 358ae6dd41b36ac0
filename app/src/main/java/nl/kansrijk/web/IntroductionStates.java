package nl.kansrijk.web;

import java.time.Instant;
import java.time.LocalDate;
import nl.kansrijk.access.Role;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.shared.DutchTime;

/** How an introduction stands, in words, and whose turn it is. */
public final class IntroductionStates {

    private IntroductionStates() {}

    /** "Gevraagd, antwoord tot en met maandag 30 november 2026". */
    public static String word(Introduction one, Words words) {
        return switch (one) {
            case Introduction.Asked asked -> words.say("state.asked", words.day(lastDay(asked.deadline())));
            case Introduction.Agreed yes -> words.say("state.agreed", words.day(yes.meeting()), arranges(words));
            case Introduction.Met met -> words.say("state.met." + met.outcome());
            case Introduction.Declined no -> words.say("state.declined");
            case Introduction.Expired silent -> words.say("state.expired");
            case Introduction.Withdrawn back -> words.say("state.withdrawn." + back.by());
            case Introduction.Stopped stop -> words.say("state.stopped");
        };
    }

    /** Whose turn it is for this reader, or that nobody has to do anything. */
    public static String turn(Introduction one, Role reader, Words words) {
        return switch (one) {
            case Introduction.Asked asked -> words.say(asked.question().isPresent() ? "turn.question" : "turn.client");
            case Introduction.Agreed yes ->
                reader == Introduction.ARRANGES ? words.say("turn.you") : words.say("turn.arranges", arranges(words));
            case Introduction.Met met -> words.say("turn.nobody");
            case Introduction.Declined no -> words.say("turn.nobody");
            case Introduction.Expired silent -> words.say("turn.nobody");
            case Introduction.Withdrawn back -> words.say("turn.nobody");
            case Introduction.Stopped stop -> words.say("turn.nobody");
        };
    }

    /** Who makes the appointment to meet. */
    public static String arranges(Words words) {
        return words.say("matching.arranges." + Introduction.ARRANGES);
    }

    /** The last day on which an answer counts. */
    public static LocalDate lastDay(Instant deadline) {
        return DutchTime.day(deadline.minusMillis(1));
    }
}

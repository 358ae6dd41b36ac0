package nl.kansrijk.web.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.casework.CaseRow;
import nl.kansrijk.casework.WorkState;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;

/** One client in the list: how it stands, why, and the next step with the place where it is done. {@code tone}: ask, bridge, chance or empty. */
public record ClientLine(
        String href, String name, String known, String state, String tone, String why, Step next, String contact) {

    /** What to do and where. */
    public record Step(String label, Optional<String> href) {}

    static ClientLine of(CaseRow row, Phrases phrases, Words words) {
        var href = "/klanten/" + row.client().value();
        return new ClientLine(
                href,
                row.name().isEmpty() ? words.say("clients.noname") : row.name(),
                words.say("clients.known", row.knownPercent()),
                words.say("work.state." + row.state()),
                tone(row.state()),
                phrases.say(row.why(), words),
                new Step(phrases.say(row.next(), words), place(row).map(href::concat)),
                row.lastContact()
                        .map(at -> words.shortDay(day(at)))
                        .orElseGet(() -> words.say("clients.contact.none")));
    }

    /** The same with what the worries are about in the state; empty leaves it as it is. */
    ClientLine about(String worries, Words words) {
        if (worries.isEmpty()) return this;
        return new ClientLine(
                href, name, known, words.say("work.state.WORRIES.about", worries), tone, why, next, contact);
    }

    static LocalDate day(Instant at) {
        return DutchTime.day(at);
    }

    /** Calm colours only: what waits for us is a question, what runs late is a bridge to cross. */
    private static String tone(WorkState state) {
        return switch (state) {
            case TALK_NEEDED, REPORTED_AGAIN, MESSAGE_WAITING, QUESTION_ASKED, FOLLOW_UP, TALK_OPEN, NEW -> "ask";
            case URGENT, PROMISED, OVERDUE, RESULT_MISSING, QUIET, EVALUATION_DUE, MANDATE_ENDS, EXPIRING -> "bridge";
            case MEETING_PLANNED, APPOINTMENT_AHEAD, HELP_RUNS, ON_TRACK -> "chance";
            case WAITS_FOR_CLIENT, PAUSED, INCOMPLETE, WORRIES -> "";
        };
    }

    private static Optional<String> place(CaseRow row) {
        return switch (row.state()) {
            case URGENT -> Optional.of(row.day().isPresent() ? "#hulp" : "#beeld");
            case PROMISED,
                    OVERDUE,
                    REPORTED_AGAIN,
                    MESSAGE_WAITING,
                    QUESTION_ASKED,
                    FOLLOW_UP,
                    MEETING_PLANNED,
                    QUIET,
                    PAUSED -> Optional.of("#taken");
            case RESULT_MISSING, EVALUATION_DUE, NEW -> Optional.of("/afspraken");
            case TALK_OPEN, APPOINTMENT_AHEAD -> Optional.of("/gesprek");
            case MANDATE_ENDS -> Optional.of("/machtigingen");
            case TALK_NEEDED, EXPIRING, INCOMPLETE, WORRIES -> Optional.of("#beeld");
            case HELP_RUNS -> Optional.of("/omgeving");
            case WAITS_FOR_CLIENT, ON_TRACK -> Optional.empty();
        };
    }
}

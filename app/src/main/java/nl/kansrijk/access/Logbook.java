package nl.kansrijk.access;

import java.time.Instant;
import nl.kansrijk.access.Decision.Refusal;
import org.springframework.stereotype.Component;

/** Turns a passage into lines of both logs: the processing log (no user) and the audit log (the user), joined by trace and span. */
@Component
class Logbook {
    private final ProcessingLogTable processing;
    private final AuditLogTable audit;
    private final Keys keys;

    Logbook(ProcessingLogTable processing, AuditLogTable audit, Keys keys) {
        this.processing = processing;
        this.audit = audit;
        this.keys = keys;
    }

    void allowed(Passage passage, Instant end) {
        var trace = Trace.current();
        var span = Trace.span();
        var persons = passage.persons();
        audit.write(new AuditLine(
                passage.look(),
                trace,
                span,
                passage.at(),
                passage.relation(),
                "allowed",
                "",
                passage.groups(),
                persons.size()));
        if (!persons.isEmpty()) processing.write(lines(passage, trace, span, end));
    }

    void refused(Look look, Refusal why, Instant at) {
        audit.write(new AuditLine(
                look, Trace.current(), Trace.span(), at, Relation.NONE, "refused", why.name(), java.util.Set.of(), 0));
    }

    /** One person: one line. Several: a line for the whole and a child line for each person. */
    private ProcessingLines lines(Passage passage, Trace trace, String span, Instant end) {
        var lines = new ProcessingLines(passage.look().permission(), trace, passage.at(), end);
        var persons = passage.persons();
        if (persons.size() > 1) lines.whole(span, passage.actor().tenant());
        for (var one : persons) {
            var subject = keys.pseudonym(one.getKey().value().toString(), "log");
            if (persons.size() == 1) lines.person(span, "", subject, one.getValue());
            else lines.person(Trace.span(), span, subject, one.getValue());
        }
        return lines;
    }
}

package nl.kansrijk.matching.introductions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.kansrijk.matching.introductions.Introduction.Agreed;
import nl.kansrijk.matching.introductions.Introduction.Asked;
import nl.kansrijk.matching.introductions.Introduction.Declined;
import nl.kansrijk.matching.introductions.Introduction.Expired;
import nl.kansrijk.matching.introductions.Introduction.Met;
import nl.kansrijk.matching.introductions.Introduction.Stopped;
import nl.kansrijk.matching.introductions.Introduction.Withdrawn;
import org.jspecify.annotations.Nullable;

/** The columns that change with the state; what a state does not say stays as it was written before. */
final class Columns {
    private final Map<String, @Nullable Object> values = new HashMap<>();

    private Columns(String state, Instant at) {
        for (var name : new String[] {"question", "how", "meeting", "outcome", "by", "why", "text"})
            values.put(name, null);
        values.put("state", state);
        values.put("at", Timestamp.from(at));
    }

    /** The columns of a state that was reached at this moment. */
    static Map<String, @Nullable Object> of(Introduction now, Instant at) {
        var columns = switch (now) {
            case Asked asked ->
                new Columns("ASKED", at).with("question", asked.question().orElse(null));
            case Agreed yes ->
                new Columns("AGREED", at).with("how", yes.manner().name()).with("meeting", yes.meeting());
            case Met met -> new Columns("MET", at).with("outcome", met.outcome().name());
            case Declined no ->
                new Columns("DECLINED", at).with("how", no.manner().name()).with("text", no.words());
            case Expired expired -> new Columns("EXPIRED", at);
            case Withdrawn back ->
                new Columns("WITHDRAWN", at).with("by", back.by().name()).with("text", back.words());
            case Stopped stop ->
                new Columns("STOPPED", at).with("why", stop.why().key());
        };
        return columns.values;
    }

    private Columns with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }
}

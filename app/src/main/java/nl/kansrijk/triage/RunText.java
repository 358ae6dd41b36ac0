package nl.kansrijk.triage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.triage.Advice.Change;
import nl.kansrijk.triage.Advice.Fired;
import tools.jackson.databind.json.JsonMapper;

/** How the inputs and the advice of a run stand in the database. Shape: JSON; what is read is what was written. */
final class RunText {
    private static final JsonMapper JSON = new JsonMapper();

    private RunText() {}

    private record KeptInputs(Map<Input, String> known, List<Missing> missing, Inputs.Around around) {}

    private record KeptChange(Input input, String now, String then, Route route) {}

    private record KeptAdvice(
            String version, Optional<Route> route, List<Fired> fired, List<Track> tracks, List<KeptChange> changes) {}

    static String write(Inputs inputs) {
        var known = new EnumMap<Input, String>(Input.class);
        inputs.known().forEach((input, given) -> known.put(input, given.write()));
        return JSON.writeValueAsString(new KeptInputs(known, inputs.missing(), inputs.around()));
    }

    static Inputs inputs(String text) {
        var kept = JSON.readValue(text, KeptInputs.class);
        var known = new EnumMap<Input, Given>(Input.class);
        kept.known().forEach((input, given) -> known.put(input, Given.read(given)));
        return new Inputs(Collections.unmodifiableMap(known), kept.missing(), kept.around());
    }

    static String write(Advice advice) {
        var changes = advice.changes().stream()
                .map(one -> new KeptChange(
                        one.input(), one.now().write(), one.then().write(), one.route()))
                .toList();
        return JSON.writeValueAsString(
                new KeptAdvice(advice.version(), advice.route(), advice.fired(), advice.tracks(), changes));
    }

    static Advice advice(String text) {
        var kept = JSON.readValue(text, KeptAdvice.class);
        var changes = kept.changes().stream()
                .map(one -> new Change(one.input(), Given.read(one.now()), Given.read(one.then()), one.route()))
                .toList();
        return new Advice(kept.version(), kept.route(), kept.fired(), kept.tracks(), changes);
    }
}

package nl.kansrijk.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questions of the house, version by version; the newest is asked, older ones explain older talks. */
@Component
public class Questions {
    private static final List<String> SHIPPED = List.of("1");
    private final Map<String, QuestionSet> versions = new LinkedHashMap<>();

    Questions(AnswerChoices choices) {
        SHIPPED.forEach(version -> versions.put(version, QuestionFile.read(version, choices)));
    }

    /** The version that new talks are asked with. */
    public QuestionSet current() {
        return versions.values().stream().reduce((older, newer) -> newer).orElseThrow();
    }

    /** The questions of this version; empty when this house never had it. */
    public Optional<QuestionSet> find(String version) {
        return Optional.ofNullable(versions.get(version));
    }

    /** The questions a talk was opened with. Errors: IllegalStateException when the version is gone. */
    public QuestionSet of(Talk talk) {
        return find(talk.version())
                .orElseThrow(() -> new IllegalStateException("no questions of version " + talk.version()));
    }
}

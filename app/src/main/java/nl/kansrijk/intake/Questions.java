package nl.kansrijk.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kansrijk.access.Passage;
import org.springframework.stereotype.Component;

/**
 * The questions of the house, version by version: those that ship and those an organisation took in. A talk keeps the version
 * it was opened with.
 */
@Component
public class Questions {
    static final List<String> SHIPPED = List.of("1", "2");
    private final Map<String, QuestionSet> shipped = new LinkedHashMap<>();
    private final Map<String, QuestionSet> takenIn = new ConcurrentHashMap<>();
    private final MethodTable table;
    private final AnswerChoices choices;

    Questions(MethodTable table, AnswerChoices choices) {
        this.table = table;
        this.choices = choices;
        SHIPPED.forEach(version -> shipped.put(version, QuestionFile.shipped(version, choices)));
    }

    /** The newest version that ships; an organisation begins with it. */
    public QuestionSet current() {
        return shipped.values().stream().reduce((older, newer) -> newer).orElseThrow();
    }

    /** The version that new talks of this organisation are asked with. */
    public QuestionSet inUse(Passage passage) {
        return table.inUse(passage.actor().tenant()).flatMap(this::find).orElseGet(this::current);
    }

    /** The questions of this version, asked within a passage; empty when this house never had it. */
    public Optional<QuestionSet> find(String version) {
        return Optional.ofNullable(shipped.get(version))
                .or(() -> Optional.ofNullable(takenIn.get(version)))
                .or(() -> table.content(version)
                        .flatMap(content -> MethodFile.read(content.getBytes(UTF_8)))
                        .map(method -> QuestionFile.made(version, method, choices))
                        .map(set -> remembered(version, set)));
    }

    /** The questions a talk was opened with. Errors: IllegalStateException when the version is gone. */
    public QuestionSet of(Talk talk) {
        return find(talk.version())
                .orElseThrow(() -> new IllegalStateException("no questions of version " + talk.version()));
    }

    /** The name of a version tells its content, so what was read once never changes. */
    private QuestionSet remembered(String version, QuestionSet set) {
        takenIn.put(version, set);
        return set;
    }
}

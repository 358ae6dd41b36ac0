package nl.kansrijk.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The method talks are held with, as packages that go from one organisation to another. A package is taken in by one person and
 * put to use by another; a talk that is open keeps the version it began with. Sources: rows 1-03 and 1-12, domain (d).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TalkMethods {
    private final MethodTable table;
    private final Questions questions;
    private final MethodCheck check;
    private final MethodTexts texts;

    TalkMethods(MethodTable table, Questions questions, MethodCheck check, MethodTexts texts) {
        this.table = table;
        this.questions = questions;
        this.check = check;
        this.texts = texts;
    }

    /** What became of a proposal. */
    public enum Decision {
        TAKEN,
        REFUSED
    }

    /** A version that was proposed for use; {@code name} is empty for one that ships. */
    public record Proposal(
            UUID id,
            String version,
            Optional<String> name,
            UserId by,
            Instant at,
            Optional<Decision> decision,
            Optional<Instant> decidedAt) {
        /** Whether somebody still has to decide. */
        public boolean open() {
            return decision.isEmpty();
        }
    }

    /** What became of a file. */
    public sealed interface Received {
        /** Kept, and proposed for use under this version. */
        record Proposed(String version) implements Received {}

        /** Nothing was kept. */
        record Refused(List<Reason> why) implements Received {
            public Refused {
                why = List.copyOf(why);
            }
        }
    }

    /** The version in use, what was proposed and used before, newest first. */
    public record State(MethodPackage inUse, String version, List<Proposal> history) {
        public State {
            history = List.copyOf(history);
        }

        /** What waits for a second person. */
        public Optional<Proposal> waiting() {
            return history.stream().filter(Proposal::open).findFirst();
        }
    }

    /** How the organisation stands. */
    public State state(Passage passage) {
        var set = questions.inUse(passage);
        return new State(
                of(set.version(), passage).orElseThrow(),
                set.version(),
                table.history(passage.actor().tenant()));
    }

    /** The whole of one version, to take along; empty when this organisation never had it. */
    public Optional<MethodPackage> of(String version, Passage passage) {
        if (Questions.SHIPPED.contains(version))
            return questions.find(version).map(set -> texts.shipped(set, passage.at()));
        return table.content(version)
                .flatMap(content -> MethodFile.read(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** A version as a file. */
    public static String file(MethodPackage method) {
        return MethodFile.write(method);
    }

    /** Takes in a file and proposes it. A torn or wrong one leaves nothing behind. */
    public Received receive(byte[] file, Passage passage) {
        var read = MethodFile.read(file);
        if (read.isEmpty()) return new Received.Refused(List.of(Reason.of("talkmethod.wrong.torn")));
        var wrong = check.wrong(read.get());
        if (!wrong.isEmpty()) return new Received.Refused(wrong);
        var version = MethodFile.id(read.get());
        if (state(passage).waiting().isPresent())
            return new Received.Refused(List.of(Reason.of("talkmethod.wrong.waiting")));
        table.keep(version, read.get(), passage.actor(), passage.at());
        table.propose(UUID.randomUUID(), version, passage.actor(), passage.at());
        return new Received.Proposed(version);
    }

    /** Proposes a version that was here before; nothing when something waits already or it never was. */
    public boolean propose(String version, Passage passage) {
        return of(version, passage).isPresent()
                && table.propose(UUID.randomUUID(), version, passage.actor(), passage.at()) == 1;
    }

    /** Decides on what waits; who proposed it cannot take it into use. Answers whether it was decided. */
    public boolean decide(UUID proposal, Decision decision, Passage passage) {
        return table.decide(proposal, decision, passage.actor(), passage.at()) == 1;
    }
}

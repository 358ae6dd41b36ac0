package nl.kansrijk.plan.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.plan.joint.JointLine.Progress;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an employer shares of a plan. Only an employer to whom the client said yes can be asked to join, only the client opens it
 * and may close it at any time, and it is shut as soon as that yes is taken back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Joints {
    private static final int TRIES = 5;
    private final JointTable table;
    private final JointSignatureTable signatures;
    private final Introductions introductions;

    Joints(JointTable table, JointSignatureTable signatures, Introductions introductions) {
        this.table = table;
        this.signatures = signatures;
        this.introductions = introductions;
    }

    /** What came of writing. */
    public sealed interface Written {
        /** It stands. */
        record Kept(Joint now) implements Written {}

        /** The line was changed meanwhile; nothing is kept. */
        record Stale(Joint now) implements Written {}

        /** It cannot be, and why. */
        record Refused(Reason why) implements Written {}
    }

    /** A line as it was typed. */
    public record NewLine(JointLine.Kind kind, Party by, String words, Optional<LocalDate> day) {}

    /** The part of this client that is asked for or open. Errors: IllegalArgumentException when the passage is about someone else. */
    public Optional<Joint> of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        return table.of(client).map(found -> shown(found, passage));
    }

    /** The employers to whom this client said yes, newest first. */
    public List<Introduction> mayJoin(ClientId client, Passage passage) {
        return introductions.ofClient(client, passage).stream()
                .filter(Joints::yes)
                .toList();
    }

    /** Asks the client whether this employer may join; answers whether there is such a yes. Asked twice is asked once. */
    public boolean ask(ClientId client, UUID introduction, Passage passage) {
        var found = mayJoin(client, passage).stream()
                .filter(one -> one.facts().id().equals(introduction))
                .findFirst();
        found.map(one -> one.facts().pair())
                .map(pair ->
                        new Joint.Around(UUID.randomUUID(), client, pair.clientTenant(), pair.employer(), introduction))
                .ifPresent(around -> table.ask(around, passage));
        return found.isPresent();
    }

    /** The client says yes; answers whether there was something to say yes to. */
    public boolean open(ClientId client, UUID joint, Passage passage) {
        return ofThis(client, joint, passage) && table.move(joint, Joint.State.ASKED, Joint.State.OPEN, passage);
    }

    /** Nothing is shared from now on; answers whether something was asked or shared. */
    public boolean close(ClientId client, UUID joint, Passage passage) {
        return ofThis(client, joint, passage)
                && (table.move(joint, Joint.State.ASKED, Joint.State.CLOSED, passage)
                        || table.move(joint, Joint.State.OPEN, Joint.State.CLOSED, passage));
    }

    /** What is open for the own employer, newest first. */
    public List<Joint> ofEmployer(Passage passage) {
        var yes = introductions.told(passage).keySet();
        return table.ofEmployer(passage.actor().tenant()).stream()
                .filter(found -> yes.contains(found.around().introduction()))
                .map(found -> shown(found, passage))
                .toList();
    }

    /** One part, for who may see it: the client, who guides the client, and the employer as long as it is open. */
    public Optional<Joint> find(UUID joint, Passage passage) {
        return table.find(joint).filter(found -> reaches(found, passage)).map(found -> shown(found, passage));
    }

    /** Adds a line. The same form twice is one line. */
    public Written add(UUID joint, NewLine asked, UUID form, Passage passage) {
        var line = new JointLine(form, asked.kind(), asked.by(), asked.words(), asked.day(), Progress.AGREED, "");
        return write(joint, line, line, form, passage);
    }

    /** Says how far a line is. {@code seen}: how far it was on the page. */
    public Written progress(UUID joint, Step step, UUID form, Passage passage) {
        var line = find(joint, passage).flatMap(found -> found.line(step.line()));
        if (line.isEmpty()) return new Written.Refused(GONE);
        var now = line.get();
        boolean overtaken = now.progress() != step.seen() && now.progress() != step.to();
        if (overtaken && !table.sent(form))
            return new Written.Stale(table.find(joint).orElseThrow());
        return write(joint, now, now.now(step.to(), step.remark()), form, passage);
    }

    /** Which line goes how far. */
    public record Step(UUID line, Progress seen, Progress to, String remark) {}

    /** Puts the name of this party under this version. */
    public void sign(Joint joint, Party party, int number, Passage passage) {
        signatures.add(joint, party, number, passage);
    }

    /** The last name of each party. */
    public List<JointSignature> signatures(Joint joint) {
        return signatures.last(joint.id());
    }

    /** What stood in these versions. */
    public List<Joint> versions(Joint now, Collection<Integer> numbers) {
        var all = new ArrayList<>(table.versions(now, numbers));
        if (numbers.contains(0)) all.add(now.then(0, List.of()));
        return all;
    }

    private Written write(UUID joint, JointLine before, JointLine line, UUID form, Passage passage) {
        for (int tries = 0; tries < TRIES; tries++) {
            var found = find(joint, passage).filter(one -> one.state() == Joint.State.OPEN);
            if (found.isEmpty()) return new Written.Refused(GONE);
            if (table.sent(form)) return new Written.Kept(found.get());
            if (!found.get().line(line.id()).orElse(before).equals(before)) return new Written.Stale(found.get());
            var next = found.get().with(line);
            if (table.keep(next, form, passage)) return new Written.Kept(next);
        }
        throw new IllegalStateException("others kept changing this part");
    }

    private static final Reason GONE = Reason.of("plan.refused.gone");

    private boolean ofThis(ClientId client, UUID joint, Passage passage) {
        return of(client, passage).filter(found -> found.id().equals(joint)).isPresent();
    }

    private boolean reaches(Joint found, Passage passage) {
        if (passage.about().isPresent())
            return passage.about().get().equals(found.around().client());
        return found.state() == Joint.State.OPEN
                && found.around().employer().equals(passage.actor().tenant())
                && introductions.told(passage).containsKey(found.around().introduction());
    }

    private static boolean yes(Introduction one) {
        return one instanceof Introduction.Agreed || one instanceof Introduction.Met;
    }

    private static Joint shown(Joint found, Passage passage) {
        passage.shown(found.around().owner(), found.around().client(), DataGroup.PLAN);
        return found;
    }
}

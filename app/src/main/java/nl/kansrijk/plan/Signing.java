package nl.kansrijk.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.plan.Signature.OfJoint;
import nl.kansrijk.plan.joint.Changed;
import nl.kansrijk.plan.joint.Joint;
import nl.kansrijk.plan.joint.Joints;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.plan.joint.Terms;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/**
 * Names under plans. A name belongs to the lines as they were; when one of these changes, the name no longer stands and the page
 * says which line it was. Nothing is taken away: what someone signed can always be read again.
 */
@Component
public class Signing {
    private final PlanTable plans;
    private final SignatureTable table;
    private final Joints joints;

    Signing(PlanTable plans, SignatureTable table, Joints joints) {
        this.plans = plans;
        this.table = table;
        this.joints = joints;
    }

    /**
     * Someone wants to sign.
     *
     * @param seen the version of the plan on the page
     * @param seenJoint the version of the employer's part on the page; 0 without one
     * @param voluntary how far it is the own choice, 1 to 5; asked of the client
     */
    public record Asked(
            Party party, int seen, int seenJoint, Optional<Integer> voluntary, Signature.Way way, UUID form) {}

    /** What came of it. */
    public sealed interface Signed {
        record Done() implements Signed {}

        /** The plan is not what was on the page: this changed. */
        record Older(List<Changed> since) implements Signed {}

        record Refused(Reason why) implements Signed {}
    }

    Standing standing(ClientId client, Version now, Passage passage) {
        var joint = joints.of(client, passage);
        var given = table.last(client);
        var then = then(client, given, joint);
        var terms = terms(now.plan(), joint);
        var names = new ArrayList<Standing.Name>();
        for (var name : given)
            names.add(new Standing.Name(
                    name.party(), name, terms.since(then.getOrDefault(name.party(), new Terms(List.of())))));
        joint.ifPresent(part -> employer(part).ifPresent(names::add));
        return new Standing(now, joint, names);
    }

    Signed sign(ClientId client, Version now, Asked asked, Passage passage) {
        var may = refused(asked, passage);
        if (may.isPresent()) return new Signed.Refused(may.get());
        var joint = joints.of(client, passage).filter(part -> part.state() == Joint.State.OPEN);
        if (!new Standing(now, joint, List.of()).canBeSigned())
            return new Signed.Refused(Reason.of("plan.sign.nothing"));
        var part = joint.map(one -> new OfJoint(one.id(), asked.seenJoint()));
        var name = new Signature(
                asked.party(),
                asked.seen(),
                part,
                asked.voluntary(),
                asked.way(),
                passage.at(),
                passage.actor().user());
        var then = then(client, List.of(name), joint).getOrDefault(asked.party(), new Terms(List.of()));
        var since = terms(now.plan(), joint).since(then);
        if (!since.isEmpty()) return new Signed.Older(since);
        table.add(client, name, asked.form(), passage);
        joint.ifPresent(one -> joints.sign(one, asked.party(), asked.seenJoint(), passage));
        return new Signed.Done();
    }

    /** Nobody signs for another; a professional may hold out the screen to the client. */
    private static Optional<Reason> refused(Asked asked, Passage passage) {
        var speaks = Party.of(passage);
        boolean heldOut = asked.party() == Party.CLIENT
                && speaks == Party.PROFESSIONAL
                && asked.way() == Signature.Way.SHARED_SCREEN;
        if (asked.party() != speaks && !heldOut) return Optional.of(Reason.of("plan.sign.other"));
        boolean chosen = asked.voluntary().filter(one -> one >= 1 && one <= 5).isPresent();
        return asked.party() == Party.CLIENT && !chosen ? Optional.of(Reason.of("plan.sign.choose")) : Optional.empty();
    }

    private Optional<Standing.Name> employer(Joint part) {
        return joints.signatures(part).stream()
                .filter(one -> one.party() == Party.EMPLOYER)
                .findFirst()
                .map(one -> {
                    var then = versions(part, Set.of(one.number())).stream()
                            .findFirst()
                            .map(Joint::terms)
                            .orElse(new Terms(List.of()));
                    var given = new Signature(
                            Party.EMPLOYER,
                            one.number(),
                            Optional.empty(),
                            Optional.empty(),
                            Signature.Way.OWN,
                            one.at(),
                            one.by());
                    return new Standing.Name(Party.EMPLOYER, given, part.terms().since(then));
                });
    }

    /** What each of these put their name under. */
    private Map<Party, Terms> then(ClientId client, List<Signature> given, Optional<Joint> joint) {
        var numbers = new HashSet<Integer>();
        given.forEach(one -> numbers.add(one.number()));
        var versions = numbers.isEmpty() ? List.<Version>of() : plans.versions(client, numbers);
        var parts = parts(given, joint);
        var found = new HashMap<Party, Terms>();
        for (var name : given) {
            var plan = versions.stream()
                    .filter(one -> one.number() == name.number())
                    .findFirst()
                    .map(Version::plan)
                    .orElse(Plan.EMPTY);
            found.put(name.party(), terms(plan, part(name, parts)));
        }
        return found;
    }

    private List<Joint> parts(List<Signature> given, Optional<Joint> joint) {
        var numbers = new HashSet<Integer>();
        for (var name : given)
            name.joint()
                    .filter(part ->
                            joint.filter(one -> one.id().equals(part.id())).isPresent())
                    .ifPresent(part -> numbers.add(part.number()));
        return joint.isEmpty() || numbers.isEmpty() ? List.of() : versions(joint.get(), numbers);
    }

    /** These versions of a part; the one at hand is not read again. */
    private List<Joint> versions(Joint part, Set<Integer> numbers) {
        return numbers.equals(Set.of(part.number())) ? List.of(part) : joints.versions(part, numbers);
    }

    private static Optional<Joint> part(Signature name, List<Joint> parts) {
        return name.joint()
                .flatMap(part -> parts.stream()
                        .filter(one -> one.id().equals(part.id()) && one.number() == part.number())
                        .findFirst());
    }

    private static Terms terms(Plan plan, Optional<Joint> joint) {
        return SignedLines.of(plan).and(joint.map(Joint::terms).orElse(new Terms(List.of())));
    }
}

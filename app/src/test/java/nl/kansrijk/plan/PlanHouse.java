package nl.kansrijk.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.matching.introductions.Answer;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposal;
import nl.kansrijk.plan.joint.Joint;
import nl.kansrijk.plan.joint.Joints;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A case manager and a client who make a plan. */
public abstract class PlanHouse extends MatchingHouse {
    @Autowired
    protected Plans plans;

    @Autowired
    protected Joints joints;

    @Autowired
    protected Introductions introductions;

    protected ClientId client;
    protected Actor self;

    @BeforeEach
    void a_client_with_a_guide() {
        client = region.clientOf(caseManager);
        self = region.self(rucphen, client);
    }

    protected Standing now() {
        return with(caseManager, Permission.SEE_PLAN, client, passage -> plans.of(client, passage));
    }

    /** Makes this change to the plan as it stands. */
    protected Plans.Written change(Actor actor, Edit edit) {
        return change(actor, edit, now().version().number());
    }

    protected Plans.Written change(Actor actor, Edit edit, int seen) {
        return change(actor, new Plans.Asked(edit, seen, UUID.randomUUID()));
    }

    protected Plans.Written change(Actor actor, Plans.Asked asked) {
        return with(actor, permission(actor), client, passage -> plans.change(client, asked, passage));
    }

    private Permission permission(Actor actor) {
        return actor.self().isPresent() ? Permission.CHANGE_OWN_PLAN : Permission.CHANGE_PLAN;
    }

    protected UUID goal(String words) {
        var id = UUID.randomUUID();
        change(caseManager, new Edit.KeepGoal(id, said(words), Optional.empty()));
        return id;
    }

    protected static Goal.Said said(String words) {
        return new Goal.Said("", words, "", "");
    }

    protected UUID step(UUID goal, String words) {
        var id = UUID.randomUUID();
        change(caseManager, new Edit.KeepStep(id, goal, saying(words), ""));
        return id;
    }

    protected Step.Said saying(String words) {
        return new Step.Said(words, "", soonDay());
    }

    protected LocalDate soonDay() {
        return today().plusDays(7);
    }

    /** A goal with a step that is agreed on. */
    protected UUID agreed(String words) {
        var step = step(goal("Ik heb een vast ritme"), words);
        change(self, new Edit.Agree(step, saying(words), 8));
        return step;
    }

    protected Signing.Signed sign(Actor actor, Party party, int seen) {
        var way = actor.self().isEmpty() && party == Party.CLIENT ? Signature.Way.SHARED_SCREEN : Signature.Way.OWN;
        var choice = party == Party.CLIENT ? Optional.of(5) : Optional.<Integer>empty();
        int part = now().joint().map(Joint::number).orElse(0);
        var asked = new Signing.Asked(party, seen, part, choice, way, UUID.randomUUID());
        return with(actor, permission(actor), client, passage -> plans.sign(client, asked, passage));
    }

    protected Signing.Signed sign(Actor actor, Party party) {
        return sign(actor, party, now().version().number());
    }

    /** A picker who said yes to the employer of the stall; their introduction. */
    protected UUID saidYes() {
        client = picker();
        named(client, "Voorbeeld Persoon");
        self = region.self(rucphen, client);
        var asked = with(matcher, Permission.PROPOSE, client, passage ->
                (Proposal.Proposed) introductions.propose(client, orderPicker, "Past bij u", passage));
        var id = asked.asked().facts().id();
        with(self, Permission.ANSWER_PROPOSAL, client, passage -> introductions.answer(id, new Answer.Yes(), passage));
        return id;
    }

    /** The part of the employer, opened by the client. */
    protected Joint opened(UUID introduction) {
        with(caseManager, Permission.CHANGE_PLAN, client, passage -> joints.ask(client, introduction, passage));
        with(self, Permission.CHANGE_OWN_PLAN, client, passage -> {
            var asked = joints.of(client, passage).orElseThrow();
            return joints.open(client, asked.id(), passage);
        });
        return now().joint().orElseThrow();
    }
}

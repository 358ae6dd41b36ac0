package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.plan.Edit;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.plan.GoalLibrary;
import nl.kansrijk.plan.Plans;
import nl.kansrijk.plan.Signature;
import nl.kansrijk.plan.Signing;
import nl.kansrijk.plan.Step;
import nl.kansrijk.plan.joint.Joint;
import nl.kansrijk.plan.joint.JointLine;
import nl.kansrijk.plan.joint.Joints;
import nl.kansrijk.plan.joint.Party;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The plans of the people with a story, made as they and those around them would. */
@Component
class StoryPlans {
    private static final List<NamedCsvRecord> ROWS = Sheet.rows("plans.csv");
    private final Hands hands;
    private final Gate gate;
    private final Plans plans;
    private final Joints joints;
    private final GoalTexts texts;

    StoryPlans(Hands hands, Gate gate, Plans plans, Joints joints, GoalTexts texts) {
        this.hands = hands;
        this.gate = gate;
        this.plans = plans;
        this.joints = joints;
        this.texts = texts;
    }

    /** Goals of the library in Dutch, as they are kept. */
    @Component
    record GoalTexts(GoalLibrary library, MessageSource messages) {
        Goal.Said said(NamedCsvRecord row) {
            var code = row.getField("code");
            var words = library.find(code)
                    .map(goal -> messages.getMessage("goal." + code, null, Locale.of("nl")))
                    .orElseGet(() -> row.getField("text"));
            return new Goal.Said(code, words, row.getField("why"), "");
        }
    }

    void make(Beginning from, List<Persona> people) {
        people.forEach(person -> make(from, person));
    }

    private void make(Beginning from, Persona person) {
        var goal = new UUID(0, 0);
        for (int i = 0; i < ROWS.size(); i++) {
            var row = ROWS.get(i);
            if (!row.getField("person").equals(person.code())) continue;
            var line = new Told(row, from.dice("plan " + i, 0).uuid(), goal, from, person);
            if (row.getField("what").equals("GOAL")) goal = line.id();
            write(line);
        }
    }

    /** One line of the sheet. */
    record Told(NamedCsvRecord row, UUID id, UUID goal, Beginning from, Persona person) {}

    private void write(Told told) {
        switch (told.row().getField("what")) {
            case "GOAL" -> change(told, new Edit.KeepGoal(told.id(), texts.said(told.row()), Optional.empty()), 0);
            case "STEP" -> step(told);
            case "MORE" -> change(told, StoryLines.more(told), 0);
            case "ROUTE" -> change(told, StoryLines.route(told), 0);
            case "HOURS" -> change(told, StoryLines.hours(told), 0);
            case "LEVEL" -> change(told, StoryLines.level(told), 0);
            case "JOIN" -> join(told);
            case "LINE" -> line(told);
            default -> sign(told);
        }
    }

    private void step(Told told) {
        var row = told.row();
        var said = new Step.Said(row.getField("text"), row.getField("helper"), StoryLines.day(told));
        var lane = Step.Lane.valueOf(row.getField("lane"));
        change(told, new Edit.KeepStep(told.id(), told.goal(), said, ""), 1);
        if (lane == Step.Lane.IDEA) return;
        change(told, new Edit.Agree(told.id(), said, Sheet.number(row, "sure")), 2);
        if (lane != Step.Lane.AGREED) change(told, new Edit.Move(told.id(), lane, ""), 3);
    }

    private void change(Told told, Edit edit, int number) {
        var form = told.from().dice("plan form " + told.id() + " " + number, 0).uuid();
        guide(told, passage -> {
            var seen = plans.of(told.person().client(), passage).version().number();
            return plans.change(told.person().client(), new Plans.Asked(edit, seen, form), passage);
        });
    }

    private void join(Told told) {
        var client = told.person().client();
        guide(
                told,
                passage -> joints.mayJoin(client, passage).stream()
                        .filter(one -> joints.ask(client, one.facts().id(), passage))
                        .findFirst());
        self(told, passage -> joints.of(client, passage).map(one -> joints.open(client, one.id(), passage)));
    }

    private void line(Told told) {
        var kind = JointLine.Kind.valueOf(told.row().getField("code"));
        var by = kind == JointLine.Kind.OFFER ? Party.EMPLOYER : Party.CLIENT;
        var line = new Joints.NewLine(kind, by, told.row().getField("text"), Optional.empty());
        guide(
                told,
                passage -> joints.of(told.person().client(), passage)
                        .map(part -> joints.add(part.id(), line, told.id(), passage)));
    }

    private void sign(Told told) {
        var party = Party.valueOf(told.row().getField("code"));
        switch (party) {
            case CLIENT -> self(told, passage -> sign(told, party, passage));
            case PROFESSIONAL -> guide(told, passage -> sign(told, party, passage));
            case EMPLOYER -> employer(told);
        }
    }

    private Signing.Signed sign(Told told, Party party, Passage passage) {
        var standing = plans.of(told.person().client(), passage);
        var voluntary =
                party == Party.CLIENT ? Optional.of(Sheet.number(told.row(), "sure")) : Optional.<Integer>empty();
        var asked = new Signing.Asked(
                party,
                standing.version().number(),
                standing.joint().map(Joint::number).orElse(0),
                voluntary,
                Signature.Way.OWN,
                told.id());
        return plans.sign(told.person().client(), asked, passage);
    }

    /** The employer signs the own part, as far as the client opened it. */
    private void employer(Told told) {
        var johan = hands.of(told.from(), "johan", Role.EMPLOYER_USER);
        hands.look(johan, Permission.CHANGE_JOINT_PLAN, passage -> {
            joints.ofEmployer(passage).stream()
                    .filter(part -> part.around().client().equals(told.person().client()))
                    .forEach(part -> joints.sign(part, Party.EMPLOYER, part.number(), passage));
            return told.id();
        });
    }

    private <T> T guide(Told told, Function<Passage, T> work) {
        var login = Staff.caseManagerIn(told.person().municipality());
        return pass(hands.of(told.from(), login, Role.CASE_MANAGER), Permission.CHANGE_PLAN, told, work);
    }

    private <T> T self(Told told, Function<Passage, T> work) {
        var self = hands.of(told.from(), told.person().login(), Role.CLIENT);
        return pass(self, Permission.CHANGE_OWN_PLAN, told, work);
    }

    private <T> T pass(Actor actor, Permission permission, Told told, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission).about(told.person().client()), work);
    }
}

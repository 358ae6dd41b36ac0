package nl.kansrijk.web.joint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.plan.joint.Joint;
import nl.kansrijk.plan.joint.JointLine.Kind;
import nl.kansrijk.plan.joint.JointSignature;
import nl.kansrijk.plan.joint.Joints;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.plan.JointForm;
import nl.kansrijk.web.plan.JointPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * "Leren bij ons": what an employer agreed with a candidate who said yes. The employer offers, asks to learn something, sees how far it is, and
 * signs the own part. Nothing else of the plan or the person is here.
 */
@Controller
class SharedPlanPage {
    private final Gate gate;
    private final Joints joints;
    private final Candidates candidates;

    SharedPlanPage(Gate gate, Joints joints, Candidates candidates) {
        this.gate = gate;
        this.joints = joints;
        this.candidates = candidates;
    }

    @GetMapping("/leerafspraken")
    @Needs(Permission.JOINT_PLAN)
    String all(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var found = gate.pass(Look.by(actor, Permission.JOINT_PLAN), passage -> lines(words, passage));
        model.addAttribute("lines", found);
        model.addAttribute("frame", frame.titled(words.say("joint.title")));
        return "joint/list";
    }

    private List<SharedPlanView.Line> lines(Words words, Passage passage) {
        var names = candidates.names(passage);
        return joints.ofEmployer(passage).stream()
                .map(one -> SharedPlanView.line(one, names.of(one, passage), words))
                .toList();
    }

    @GetMapping("/leerafspraken/{joint}")
    @Needs(Permission.JOINT_PLAN)
    String one(@PathVariable UUID joint, Actor actor, Frame frame, Model model) {
        return show(joint, new Typing(Map.of(), List.of()), actor, frame, model);
    }

    @PostMapping("/leerafspraken/{joint}/regel")
    @Needs(Permission.CHANGE_JOINT_PLAN)
    String add(
            @PathVariable UUID joint,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        return switch (form(sent).parse()) {
            case Parsed.Bad<Joints.NewLine>(var errors) -> show(joint, new Typing(sent, errors), actor, frame, model);
            case Parsed.Good<Joints.NewLine>(var line) -> {
                var number = Typed.number(sent.getOrDefault("nummer", "")).orElseGet(UUID::randomUUID);
                JointPage.told(write(joint, actor, passage -> joints.add(joint, line, number, passage)), next);
                yield back(joint);
            }
        };
    }

    @PostMapping("/leerafspraken/{joint}/regel/{line}")
    @Needs(Permission.CHANGE_JOINT_PLAN)
    String progress(
            @PathVariable UUID joint,
            @PathVariable UUID line,
            @RequestParam Map<String, String> sent,
            Actor actor,
            RedirectAttributes next) {
        var step = JointForm.step(line, sent);
        var number = Typed.number(sent.getOrDefault("nummer", "")).orElseGet(UUID::randomUUID);
        if (step.isEmpty()) {
            if (write(joint, actor, passage -> joints.find(joint, passage)).isEmpty()) throw new NotHere();
            News.warning(next, "plan.joint.words.wrong");
        } else
            JointPage.told(write(joint, actor, passage -> joints.progress(joint, step.get(), number, passage)), next);
        return back(joint);
    }

    @PostMapping("/leerafspraken/{joint}/teken")
    @Needs(Permission.CHANGE_JOINT_PLAN)
    String sign(
            @PathVariable UUID joint, @RequestParam Map<String, String> sent, Actor actor, RedirectAttributes next) {
        boolean signed = write(joint, actor, passage -> sign(joint, Typed.version(sent), passage));
        if (signed) News.done(next, "joint.signed");
        else News.warning(next, "joint.older");
        return back(joint);
    }

    private record Typing(Map<String, String> sent, List<FieldError> errors) {}

    private record Found(Joint now, String name, List<SharedPlanView.Signed> names) {}

    /** Whether the part is still as it was on the page; then the name stands under it. */
    private boolean sign(UUID id, int seen, Passage passage) {
        var joint = joints.find(id, passage).orElseThrow(NotHere::new);
        var then = then(joint, seen);
        boolean same =
                then.filter(old -> joint.terms().since(old.terms()).isEmpty()).isPresent();
        if (same && !joint.holding().isEmpty()) joints.sign(joint, Party.EMPLOYER, seen, passage);
        return same && !joint.holding().isEmpty();
    }

    private Optional<Joint> then(Joint joint, int number) {
        return joints.versions(joint, List.of(number)).stream().findFirst();
    }

    private String show(UUID id, Typing typing, Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var found = gate.pass(look(actor, Permission.JOINT_PLAN, id), passage -> found(id, words, passage));
        var view = SharedPlanView.of(
                found.now(), found.name(), found.names(), form(typing.sent()).asked(typing.errors(), words), words);
        model.addAttribute("page", view);
        model.addAttribute("frame", frame.titled(words.say("joint.title")));
        return "joint/one";
    }

    private Found found(UUID id, Words words, Passage passage) {
        var joint = joints.find(id, passage).orElseThrow(NotHere::new);
        var names = joints.signatures(joint).stream()
                .map(name -> signed(joint, name, words))
                .toList();
        return new Found(
                joint, candidates.names(passage).of(joint, passage).orElseGet(() -> words.say("joint.someone")), names);
    }

    private SharedPlanView.Signed signed(Joint joint, JointSignature name, Words words) {
        var since = then(joint, name.number())
                .map(old -> joint.terms().since(old.terms()))
                .orElse(List.of());
        return SharedPlanView.signed(name, since, words);
    }

    private <T> T write(UUID joint, Actor actor, Function<Passage, T> work) {
        return gate.pass(look(actor, Permission.CHANGE_JOINT_PLAN, joint), work);
    }

    private static Look look(Actor actor, Permission permission, UUID joint) {
        return Look.by(actor, permission).on("plan:" + joint);
    }

    private static JointForm form(Map<String, String> sent) {
        return new JointForm(sent, List.of(Kind.values()));
    }

    private static String back(UUID joint) {
        return "redirect:/leerafspraken/" + joint;
    }
}

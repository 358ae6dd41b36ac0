package nl.kansrijk.web.employers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.EmployerFile;
import nl.kansrijk.employers.EmployerFile.Wished;
import nl.kansrijk.employers.EmployerFiles;
import nl.kansrijk.employers.EmployerSaved;
import nl.kansrijk.employers.form.EmployerForm;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Phrases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One employer: read by the region, changed by the service point that keeps it and by the employer itself. */
@Controller
class FirmPage {
    private final Gate gate;
    private final EmployerFiles files;
    private final Phrases phrases;

    FirmPage(Gate gate, EmployerFiles files, Phrases phrases) {
        this.gate = gate;
        this.files = files;
        this.phrases = phrases;
    }

    @GetMapping("/werkgevers/{firm}")
    @Needs(Permission.EMPLOYER_FILES)
    String open(@PathVariable("firm") int id, Actor actor, Frame frame, Model model) {
        var file = file(id, Permission.EMPLOYER_FILES, actor);
        model.addAttribute(
                "page", EmployerView.of(file, file.isChangedBy(actor.tenant()), owns(file, actor), frame.words()));
        model.addAttribute("own", owns(file, actor));
        model.addAttribute("frame", frame.titled(file.facts().name()));
        return "employers/record";
    }

    @GetMapping("/werkgevers/{firm}/wijzigen")
    @Needs(Permission.CHANGE_EMPLOYER)
    String form(@PathVariable("firm") int id, Actor actor, Frame frame, Model model) {
        var file = changeable(id, actor);
        model.addAttribute("own", owns(file, actor));
        return show(file, EmployerForm.filled(file), List.of(), Optional.empty(), frame, model);
    }

    @PostMapping("/werkgevers/{firm}/wijzigen")
    @Needs(Permission.CHANGE_EMPLOYER)
    String save(
            @PathVariable("firm") int id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var file = changeable(id, actor);
        model.addAttribute("own", owns(file, actor));
        return switch (EmployerForm.parse(sent)) {
            case Parsed.Bad<Wished>(var errors) -> show(file, sent, errors, Optional.of(version(sent)), frame, model);
            case Parsed.Good<Wished>(var wished) ->
                answer(saved(file, version(sent), wished, actor), sent, frame, model, next);
        };
    }

    private String answer(
            EmployerSaved saved, Map<String, List<String>> sent, Frame frame, Model model, RedirectAttributes next) {
        return switch (saved) {
            case EmployerSaved.Done done -> {
                News.done(next, "firms.changed");
                yield "redirect:" + frame.here().path().replaceFirst("/wijzigen$", "");
            }
            case EmployerSaved.Stale(var now) -> {
                model.addAttribute("stale", true);
                yield show(
                        now,
                        sent,
                        List.of(),
                        Optional.of(version(sent)),
                        frame,
                        model); // the old version stays, so nothing is overwritten unseen
            }
            case EmployerSaved.Unknown nothing -> throw new NotHere();
        };
    }

    private static boolean owns(EmployerFile file, Actor actor) {
        return file.id().equals(actor.tenant());
    }

    private EmployerSaved saved(EmployerFile file, int version, Wished wished, Actor actor) {
        var look = Look.by(actor, Permission.CHANGE_EMPLOYER)
                .on("employer:" + file.id().value());
        return gate.pass(look, passage -> files.change(file.id(), version, wished, passage));
    }

    private EmployerFile changeable(int id, Actor actor) {
        var file = file(id, Permission.EMPLOYER_FILES, actor);
        if (!file.isChangedBy(actor.tenant())) throw new NotHere();
        return file;
    }

    private EmployerFile file(int id, Permission permission, Actor actor) {
        if (id < 1) throw new NotHere();
        return gate.pass(Look.by(actor, permission), passage -> files.open(new TenantId(id), passage))
                .orElseThrow(NotHere::new);
    }

    private String show(
            EmployerFile file,
            Map<String, List<String>> typed,
            List<FieldError> errors,
            Optional<Integer> version,
            Frame frame,
            Model model) {
        var form = new EmployerFormFields(typed, errors, phrases, frame.words());
        model.addAttribute("page", EmployerFormView.of(file, version.orElse(file.version()), form));
        model.addAttribute(
                "frame",
                frame.titled(
                        frame.words().say("firms.change.title", file.facts().name())));
        if (!model.containsAttribute("stale")) model.addAttribute("stale", false);
        return "employers/form";
    }

    private static int version(Map<String, List<String>> sent) {
        var typed = sent.getOrDefault("versie", List.of("")).getFirst();
        return typed.matches("[0-9]{1,8}") ? Integer.parseInt(typed) : 0;
    }
}

package nl.kansrijk.web.clients;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Panel;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Said;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.clients.FactForm.Asked;
import nl.kansrijk.web.clients.FactForms.Around;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds or corrects one thing in a file. Nothing is overwritten: the new statement follows the one that was on the screen. */
@Controller
class FactPage {
    private final CaseFile file;
    private final Profiles profiles;
    private final Characteristics catalogue;
    private final FactForms forms;
    private final FactParser parser;

    FactPage(CaseFile file, Profiles profiles, Characteristics catalogue, FactForms forms, FactParser parser) {
        this.file = file;
        this.profiles = profiles;
        this.catalogue = catalogue;
        this.forms = forms;
        this.parser = parser;
    }

    /** What can be added to a panel. */
    @GetMapping("/klanten/{id}/gegevens")
    @Needs(Permission.CHANGE_STATEMENT)
    String choose(
            @PathVariable ClientId id,
            @RequestParam(name = "paneel", defaultValue = "KAN") String chosen,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        var panel = Arrays.stream(Panel.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElseThrow(NotHere::new);
        var rights =
                file.open(actor, Permission.CHANGE_STATEMENT, id, session, passage -> Rights.of(passage, catalogue));
        model.addAttribute("choice", forms.choice(id, panel, rights, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("fact.choose")));
        return "clients/choose";
    }

    @GetMapping("/klanten/{id}/gegevens/{code}")
    @Needs(Permission.CHANGE_STATEMENT)
    String ask(
            @PathVariable ClientId id,
            @PathVariable String code,
            @RequestParam(name = "item", defaultValue = "") String item,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        var line = catalogue.find(code).orElseThrow(NotHere::new);
        var around =
                file.open(actor, Permission.CHANGE_STATEMENT, id, session, passage -> around(id, line, item, passage));
        if (!around.rights().says(line)) throw new NotHere();
        return show(id, line, FactForm.of(line, item, around), List.of(), around, frame, model);
    }

    @PostMapping("/klanten/{id}/gegevens/{code}")
    @Needs(Permission.CHANGE_STATEMENT)
    String say(
            @PathVariable ClientId id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var line = catalogue.find(code).orElseThrow(NotHere::new);
        var form = FactForm.of(sent);
        if (sent.containsKey("kies")) return again(id, line, form, List.of(), actor, frame, session, model);
        return switch (parser.parse(line, form, frame.words())) {
            case Parsed.Bad<Asked>(var errors) -> again(id, line, form, errors, actor, frame, session, model);
            case Parsed.Good<Asked>(var asked) -> {
                var said = file.open(
                        actor,
                        Permission.CHANGE_STATEMENT,
                        id,
                        session,
                        passage -> new Told(
                                profiles.say(id, asked.statement(), passage), around(id, line, asked.item(), passage)));
                yield answer(id, line, form.about(asked.item()), said, frame, model, next);
            }
        };
    }

    /** The form once more, with what was typed and what is wrong with it. */
    private String again(
            ClientId id,
            Characteristic line,
            FactForm form,
            List<FieldError> errors,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        var around = file.open(
                actor, Permission.CHANGE_STATEMENT, id, session, passage -> around(id, line, form.item(), passage));
        return show(id, line, form, errors, around, frame, model);
    }

    private record Told(Said said, Around around) {}

    private String answer(
            ClientId id,
            Characteristic line,
            FactForm form,
            Told told,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        return switch (told.said()) {
            case Said.Kept(var statement, var warnings) -> {
                if (warnings.isEmpty()) News.done(next, "fact.kept");
                else News.warning(next, warnings.getFirst().key());
                yield "redirect:/klanten/" + id.value() + "#uitspraak-" + statement.id();
            }
            case Said.Stale(var current) -> {
                model.addAttribute("now", forms.now(current, frame.words()));
                yield show(id, line, form.following(current.id()), List.of(), told.around(), frame, model);
            }
            case Said.Refused(var why) ->
                show(id, line, form, List.of(FieldError.of("waarde", why.key())), told.around(), frame, model);
        };
    }

    private Around around(ClientId id, Characteristic line, String item, Passage passage) {
        var now = profiles.open(id, passage).panels().stream()
                .flatMap(panel -> panel.entries().stream())
                .filter(entry -> entry.statement().fact().about(line.code(), item))
                .findFirst();
        return new Around(
                now.map(entry -> entry.statement()), Rights.of(passage, catalogue), ClientPage.today(passage));
    }

    private String show(
            ClientId id,
            Characteristic line,
            FactForm form,
            List<FieldError> errors,
            Around around,
            Frame frame,
            Model model) {
        var view = forms.view(id, line, form, errors, around, frame.words());
        model.addAttribute("form", view);
        if (!model.containsAttribute("now")) model.addAttribute("now", java.util.Optional.empty());
        model.addAttribute("frame", frame.titled(view.title()));
        return "clients/fact";
    }
}

package nl.kansrijk.web.clients;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.Bands;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
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
import nl.kansrijk.web.rest.RestNow;
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
    private final FactScreens screens;
    private final FactParser parser;

    FactPage(CaseFile file, Profiles profiles, Characteristics catalogue, FactScreens screens, FactParser parser) {
        this.file = file;
        this.profiles = profiles;
        this.catalogue = catalogue;
        this.screens = screens;
        this.parser = parser;
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
        var sheet = new FactSheet(id, line(code), actor, frame, session, model);
        var around = screens.around(sheet, item);
        if (!around.rights().says(sheet.line())) throw new NotHere();
        return screens.show(sheet, FactForm.of(sheet.line(), item, around), List.of(), around);
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
        var sheet = new FactSheet(id, line(code), actor, frame, session, model);
        var form = FactForm.of(sent);
        if (sent.containsKey("kies")) return screens.again(sheet, form, List.of());
        return switch (parser.parse(sheet.line(), form, frame.words())) {
            case Parsed.Bad<Asked>(var errors) -> screens.again(sheet, form, errors);
            case Parsed.Good<Asked>(var asked) ->
                told(sheet, asked)
                        .map(told -> answer(sheet, form.about(asked.item()), told, next))
                        .orElseGet(() -> rests(id, next));
        };
    }

    /** Who rests is not available by a figure in a list: the rest is ended first, on its own sheet. */
    private static String rests(ClientId id, RedirectAttributes next) {
        News.warning(next, "fact.rests");
        return "redirect:" + RestNow.sheet(id);
    }

    private Characteristic line(String code) {
        return catalogue
                .find(code)
                .filter(line -> Bands.scale(line.code()).isEmpty())
                .orElseThrow(NotHere::new);
    }

    private record Told(Said said, Around around) {}

    /** Empty, and nothing is kept, when it would say that someone who rests is available. */
    private Optional<Told> told(FactSheet sheet, Asked asked) {
        return file.open(
                sheet.actor(),
                Permission.CHANGE_STATEMENT,
                sheet.id(),
                sheet.session(),
                passage -> asked.available() && screens.rests(sheet, passage)
                        ? Optional.empty()
                        : Optional.of(new Told(
                                profiles.say(sheet.id(), asked.statement(), passage),
                                screens.around(sheet, asked.item(), passage))));
    }

    private String answer(FactSheet sheet, FactForm form, Told told, RedirectAttributes next) {
        return switch (told.said()) {
            case Said.Kept(var statement, var warnings) -> {
                if (warnings.isEmpty()) News.done(next, "fact.kept");
                else News.warning(next, warnings.getFirst().key());
                yield "redirect:/klanten/" + sheet.id().value() + "#uitspraak-" + statement.id();
            }
            case Said.Stale(var current) -> screens.stale(sheet, form, current, told.around());
            case Said.Refused(var why) ->
                screens.show(sheet, form, List.of(FieldError.of("waarde", why.key())), told.around());
        };
    }
}

package nl.kansrijk.web.triage;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.triage.Choice;
import nl.kansrijk.triage.Chosen;
import nl.kansrijk.triage.Triage;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The advice on the route of a client: made when someone asks for it, chosen by people, read along by a colleague. */
@Controller
class AdvicePage {
    private final CaseFile file;
    private final Triage triage;
    private final AdviceWords adviceWords;

    AdvicePage(CaseFile file, Triage triage, AdviceWords adviceWords) {
        this.file = file;
        this.triage = triage;
        this.adviceWords = adviceWords;
    }

    /** Who asks for the page, and of whom. */
    private record Around(ClientId client, Actor actor, Frame frame, HttpSession session, Model model) {
        String path() {
            return "/klanten/" + client.value();
        }
    }

    @GetMapping("/klanten/{id}/advies")
    @Needs(Permission.ROUTE_ADVICE)
    String advice(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var around = new Around(id, actor, frame, session, model);
        return show(view(ChoiceForm.EMPTY, around), around);
    }

    @PostMapping("/klanten/{id}/advies")
    @Needs(Permission.ADVISE_ROUTE)
    String make(
            @PathVariable ClientId id,
            @RequestParam(name = "form", defaultValue = "") String number,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        boolean made = file.open(
                actor,
                Permission.ADVISE_ROUTE,
                id,
                session,
                passage -> Typed.number(number)
                        .map(form -> triage.advise(id, form, passage, passage.at()))
                        .isPresent());
        if (made) News.done(next, "triage.made");
        else News.warning(next, "report.error.form");
        return back(id);
    }

    @PostMapping("/klanten/{id}/advies/keuze")
    @Needs(Permission.ADVISE_ROUTE)
    String choose(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var form = ChoiceForm.chosen(sent);
        var around = new Around(id, actor, frame, session, model);
        if (!form.errors().isEmpty()) return refused(form, around, next);
        var chosen = file.open(
                actor, Permission.ADVISE_ROUTE, id, session, passage -> triage.choose(id, form.choice(), passage));
        return told(chosen, form, around, next);
    }

    @PostMapping("/klanten/{id}/advies/meelezen")
    @Needs(Permission.ADVISE_ROUTE)
    String read(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var form = ChoiceForm.read(sent);
        var around = new Around(id, actor, frame, session, model);
        if (!form.errors().isEmpty()) return refused(form, around, next);
        var read = file.open(
                actor,
                Permission.ADVISE_ROUTE,
                id,
                session,
                passage -> triage.read(id, form.run(), form.opinion(), passage));
        return told(read, form, around, next);
    }

    private String told(Chosen chosen, ChoiceForm form, Around around, RedirectAttributes next) {
        return switch (chosen) {
            case Chosen.Refused(var why) -> refused(form.refused(why), around, next);
            case Chosen.Stale(var newest) -> {
                News.info(next, "triage.stale");
                yield back(around.client());
            }
            case Chosen.Kept(var run) -> {
                if (run.reading().isPresent()) News.done(next, "triage.second.kept");
                else kept(run.choice().orElseThrow(), around.frame(), next);
                yield back(around.client());
            }
        };
    }

    private static void kept(Choice choice, Frame frame, RedirectAttributes next) {
        var words = frame.words();
        if (choice.second().isPresent())
            News.done(next, "triage.kept.second", words.day(choice.second().get()));
        else News.done(next, "triage.kept", words.day(choice.reviewOn()));
    }

    /** The mistakes at their fields; where that is not asked any more, that is said. */
    private String refused(ChoiceForm form, Around around, RedirectAttributes next) {
        var page = view(form, around);
        if (page.tells()) return show(page, around);
        News.info(next, "triage.stale");
        return back(around.client());
    }

    private AdviceView view(ChoiceForm form, Around around) {
        var words = around.frame().words();
        return file.open(around.actor(), Permission.ROUTE_ADVICE, around.client(), around.session(), passage -> {
            boolean makes = passage.writable().contains(DataGroup.TRIAGE_LOG);
            var seen = new AdviceWords.Seen(around.actor(), makes, form);
            return adviceWords.view(around.path(), triage.runs(around.client(), passage), seen, words);
        });
    }

    private static String show(AdviceView page, Around around) {
        around.model().addAttribute("page", page);
        around.model()
                .addAttribute(
                        "frame", around.frame().titled(around.frame().words().say("triage.title")));
        return "triage/advice";
    }

    private static String back(ClientId id) {
        return "redirect:/klanten/" + id.value() + "/advies";
    }
}

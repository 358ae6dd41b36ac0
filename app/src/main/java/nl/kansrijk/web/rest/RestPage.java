package nl.kansrijk.web.rest;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheet on which matching is let rest for a client, and on which that rest is ended. Nothing else begins by itself. */
@Controller
class RestPage {
    private final CaseFile file;
    private final RestKeeping keeping;
    private final Clock clock;

    RestPage(CaseFile file, RestKeeping keeping, Clock clock) {
        this.file = file;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Who asks for the sheet, and of whom. */
    private record Around(ClientId client, Actor actor, Frame frame, HttpSession session, Model model) {
        String path() {
            return "/klanten/" + client.value();
        }
    }

    @GetMapping("/klanten/{id}/rust")
    @Needs(Permission.CHANGE_REST)
    String sheet(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        return show(RestForm.empty(), new Around(id, actor, frame, session, model));
    }

    @PostMapping("/klanten/{id}/rust")
    @Needs(Permission.CHANGE_REST)
    String begin(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var form = RestForm.sent(sent, RestStep.BEGIN, today());
        if (!form.errors().isEmpty()) return show(form, new Around(id, actor, frame, session, model));
        file.open(actor, Permission.CHANGE_REST, id, session, passage -> keeping.begin(id, form, passage));
        News.done(next, "rest.begun");
        return back(id);
    }

    @PostMapping("/klanten/{id}/rust/einde")
    @Needs(Permission.CHANGE_REST)
    String end(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var form = RestForm.sent(sent, RestStep.END, today());
        if (!form.errors().isEmpty()) return show(form, new Around(id, actor, frame, session, model));
        var rested = file.open(actor, Permission.CHANGE_REST, id, session, passage -> keeping.end(id, form, passage));
        if (rested.isPresent()) News.done(next, "rest.ended");
        else News.info(next, "rest.ended.before");
        return back(id);
    }

    private String show(RestForm form, Around around) {
        var words = around.frame().words();
        var found = file.open(
                around.actor(),
                Permission.CHANGE_REST,
                around.client(),
                around.session(),
                passage -> keeping.of(around.client(), passage));
        around.model().addAttribute("page", RestWords.of(around.path(), found, form, today(), words));
        around.model().addAttribute("frame", around.frame().titled(words.say("rest.title")));
        return "rest/sheet";
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private static String back(ClientId id) {
        return "redirect:/klanten/" + id.value() + "/rust";
    }
}

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
    private final AcuteNow acute;
    private final Clock clock;

    RestPage(CaseFile file, RestKeeping keeping, AcuteNow acute, Clock clock) {
        this.file = file;
        this.keeping = keeping;
        this.acute = acute;
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
        var ended = file.open(
                actor,
                Permission.CHANGE_REST,
                id,
                session,
                passage -> new Ended(keeping.end(id, form, passage).isPresent(), acute.of(id, passage)));
        if (!ended.rested()) News.info(next, "rest.ended.before");
        else if (ended.acute()) News.warning(next, "rest.ended.acute");
        else News.done(next, "rest.ended");
        return back(id);
    }

    /** Whether it rested until now, and whether something cannot wait. */
    private record Ended(boolean rested, boolean acute) {}

    /** How it stands, and whether something cannot wait. */
    private record Seen(RestKeeping.Found found, boolean acute) {}

    private String show(RestForm form, Around around) {
        var words = around.frame().words();
        var client = around.client();
        var seen = file.open(
                around.actor(),
                Permission.CHANGE_REST,
                client,
                around.session(),
                passage -> new Seen(keeping.of(client, passage), acute.of(client, passage)));
        boolean warns = seen.acute() && seen.found().pause().isPresent();
        around.model().addAttribute("warning", warns ? words.say("rest.acute") : "");
        around.model().addAttribute("page", RestWords.of(around.path(), seen.found(), form, today(), words));
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

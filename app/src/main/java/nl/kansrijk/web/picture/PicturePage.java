package nl.kansrijk.web.picture;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.advice.OpenQuestions;
import nl.kansrijk.casework.advice.Suggestions;
import nl.kansrijk.casework.household.Household;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.News;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a task of what the file leads to, and puts what is unknown on the agenda of the next talk. */
@Controller
class PicturePage {
    private final CaseFile file;
    private final Suggestions suggestions;
    private final OpenQuestions questions;
    private final Household household;

    PicturePage(CaseFile file, Suggestions suggestions, OpenQuestions questions, Household household) {
        this.household = household;
        this.file = file;
        this.suggestions = suggestions;
        this.questions = questions;
    }

    @PostMapping("/klanten/{id}/dus")
    @Needs(Permission.CHANGE_TASK)
    String take(
            @PathVariable ClientId id,
            @RequestParam(name = "voorstel", defaultValue = "") String key,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        boolean taken = file.open(actor, Permission.CHANGE_TASK, id, session, passage -> take(id, key, passage));
        tell(taken, "picture.taken", next);
        return "redirect:/klanten/" + id.value() + "#dus";
    }

    private boolean take(ClientId id, String key, Passage passage) {
        var done = new Suggestions.Done(List.of(), household.tracks(id, passage));
        return suggestions.take(id, key, done, passage);
    }

    @PostMapping("/klanten/{id}/vragen")
    @Needs(Permission.CHANGE_TASK)
    String ask(
            @PathVariable ClientId id,
            @RequestParam(name = "over", defaultValue = "") String code,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        boolean asked =
                file.open(actor, Permission.CHANGE_TASK, id, session, passage -> questions.plan(id, code, passage));
        tell(asked, "picture.asked", next);
        return "redirect:/klanten/" + id.value() + "#nog-vragen";
    }

    private static void tell(boolean done, String key, RedirectAttributes next) {
        if (done) News.done(next, key);
        else News.warning(next, "picture.gone");
    }
}

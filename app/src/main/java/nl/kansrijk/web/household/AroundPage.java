package nl.kansrijk.web.household;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.household.Household;
import nl.kansrijk.casework.household.Track;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.household.AroundScreen.Around;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Gezin en hulp": who lives with the client and all help that runs, in one sight. A file of someone else is not opened by this. */
@Controller
class AroundPage {
    private final CaseFile file;
    private final Household household;
    private final AroundScreen screen;

    AroundPage(CaseFile file, Household household, AroundScreen screen) {
        this.file = file;
        this.household = household;
        this.screen = screen;
    }

    @GetMapping("/klanten/{id}/omgeving")
    @Needs(Permission.AROUND)
    String open(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        return screen.show(Map.of(), List.of(), new Around(id, actor, frame, session, model));
    }

    @PostMapping("/klanten/{id}/omgeving/hulp")
    @Needs(Permission.CHANGE_AROUND)
    String addTrack(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var form = new AroundForm(sent);
        var parsed = form.track(screen.today());
        if (parsed instanceof Parsed.Good<Track>(var track))
            file.open(actor, Permission.CHANGE_AROUND, id, session, passage -> {
                household.add(id, track, form.form().orElseThrow(), passage);
                return track;
            });
        return screen.answered(parsed, sent, new Around(id, actor, frame, session, model), next);
    }

    @PostMapping("/klanten/{id}/omgeving/hulp/{track}")
    @Needs(Permission.CHANGE_AROUND)
    String change(
            @PathVariable ClientId id,
            @PathVariable UUID track,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        var to = Arrays.stream(Track.Status.values())
                .filter(status -> status.name().equals(sent.getOrDefault("stand", "")))
                .findFirst()
                .orElseThrow(NotHere::new);
        boolean known = file.open(
                actor, Permission.CHANGE_AROUND, id, session, passage -> household.change(id, track, to, passage));
        if (!known) throw new NotHere();
        News.done(next, "around.done.changed");
        return AroundScreen.back(id);
    }
}

package nl.kansrijk.web.cv;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.life.LifeDraft;
import nl.kansrijk.profile.life.LifeDrafts;
import nl.kansrijk.profile.life.LifeStory;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.cv.Desk.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The cv as it is now, what is not finished, and the ways to add to it. */
@Controller
class CvPage {
    private final Desk desk;
    private final Profiles profiles;
    private final LifeDrafts drafts;
    private final LifeStory story;
    private final Sayings sayings;

    CvPage(Desk desk, Profiles profiles, LifeDrafts drafts, LifeStory story, Sayings sayings) {
        this.desk = desk;
        this.profiles = profiles;
        this.drafts = drafts;
        this.story = story;
        this.sayings = sayings;
    }

    /** Everything that puts a cv into words. */
    @org.springframework.stereotype.Component
    record Sayings(Papers papers, StoryWords stories, Partaking partaking) {}

    private record Found(ClientFile file, List<LifeDraft> open) {}

    @GetMapping({"/mijn-cv", "/klanten/{id}/cv"})
    @Needs(Permission.CV)
    String cv(
            @PathVariable(required = false) Optional<ClientId> id,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model) {
        var seat = new Seat(actor, id, request);
        var words = frame.words();
        var looked = desk.look(
                seat,
                Permission.CV,
                (client, passage) -> new Found(profiles.open(client, passage), drafts.of(client, passage)));
        var found = looked.found();
        model.addAttribute("paper", sayings.papers().cv(found.file(), looked.name(), words));
        model.addAttribute(
                "open",
                found.open().stream()
                        .map(draft -> sayings.stories().open(draft, seat.path(), Locale.of(words.language())))
                        .toList());
        model.addAttribute("partaking", sayings.partaking().of(found.file(), seat.alone(), words));
        model.addAttribute(
                "taken", sayings.papers().removable(found.file(), words).toList());
        desk.frame(seat, looked, words.say(seat.alone() ? "cv.title" : "cv.title.client"), frame, model);
        return "cv/cv";
    }

    @PostMapping({"/mijn-cv/weg", "/klanten/{id}/cv/weg"})
    @Needs(Permission.CHANGE_STATEMENT)
    String takeOff(
            @PathVariable(required = false) Optional<ClientId> id,
            @RequestParam(name = "wat", defaultValue = "") String item,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes next) {
        var seat = new Seat(actor, id, request);
        desk.look(seat, Permission.CHANGE_STATEMENT, (client, passage) -> {
            story.takeBackExperience(client, item, passage);
            return item;
        });
        News.done(next, "cv.off");
        return "redirect:" + seat.path();
    }
}

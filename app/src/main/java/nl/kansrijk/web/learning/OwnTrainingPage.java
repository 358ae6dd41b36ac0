package nl.kansrijk.web.learning;

import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Promise;
import nl.kansrijk.web.portal.Self;
import nl.kansrijk.web.trainings.TrainingViews;
import nl.kansrijk.web.trainings.TrainingWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A training for the person who reads: "ik wil dit" makes it the own step, and who guides them hears it. Source: row 4-10. */
@Controller
class OwnTrainingPage {
    private static final String PATH = "/kansen-verkennen/scholing/{training}";
    private final Self self;
    private final Aiming aiming;
    private final TrainingViews views;
    private final Steps steps;
    private final Promise promise;

    OwnTrainingPage(Self self, Aiming aiming, TrainingViews views, Steps steps, Promise promise) {
        this.self = self;
        this.aiming = aiming;
        this.views = views;
        this.steps = steps;
        this.promise = promise;
    }

    private record Seen(Aim aim, String step) {}

    @GetMapping(PATH)
    @Needs(Permission.OWN_PROFILE)
    String one(
            @PathVariable String training,
            @RequestParam(name = "vacature", defaultValue = "") String vacancy,
            Actor actor,
            Frame frame,
            Model model) {
        var me = Self.of(actor);
        var words = frame.words();
        var looked = self.look(
                actor,
                Permission.OWN_PROFILE,
                passage -> new Seen(aiming.of(me, training, vacancy, "", passage), steps.now(me, passage)));
        var seen = looked.found();
        var view = views.view(seen.aim().found(), new TrainingViews.Reader(true, words));
        model.addAttribute("page", view);
        model.addAttribute("choice", Optional.of(AimWords.toYou(seen.aim(), me, seen.step(), words)));
        model.addAttribute("client", true);
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(view.title()));
        return "trainings/one";
    }

    @PostMapping(PATH)
    @Needs(Permission.CHANGE_STATEMENT)
    String choose(
            @PathVariable String training,
            @RequestParam(name = "vacature", defaultValue = "") String vacancy,
            Actor actor,
            Frame frame,
            RedirectAttributes next) {
        var me = Self.of(actor);
        var aim = self.look(actor, Permission.CHANGE_STATEMENT, passage -> {
                    var found = aiming.of(me, training, vacancy, "", passage);
                    steps.choose(me, found, frame.words(), passage);
                    return found;
                })
                .found();
        News.done(next, "learning.you.done", promise.answer(frame.words()));
        return "redirect:" + TrainingWords.pathForYou(aim.training().id(), aim.vacancy());
    }
}

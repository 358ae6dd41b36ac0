package nl.kansrijk.web.portal;

import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Promise;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a client asks of the contact person with one press: a call, an answer to a call, or a talk about a chance. Twice a day is once. */
@Controller
class AskPage {
    private final Self self;
    private final Tasks tasks;
    private final Vacancies vacancies;
    private final TalksAsked talks;
    private final Promise promise;

    AskPage(Self self, Tasks tasks, Vacancies vacancies, TalksAsked talks, Promise promise) {
        this.talks = talks;
        this.promise = promise;
        this.self = self;
        this.tasks = tasks;
        this.vacancies = vacancies;
    }

    @PostMapping("/bel-mij")
    @Needs(Permission.ASK_GUIDE)
    String callMe(Actor actor, Frame frame, RedirectAttributes next) {
        var me = Self.of(actor);
        boolean urgent = self.look(
                        actor, Permission.ASK_GUIDE, passage -> tasks.call(me, Reason.of("task.client-call"), passage))
                .found();
        News.done(next, "portal.callme.done", promise.call(urgent, frame.words()));
        return "redirect:/vandaag";
    }

    /** The client pressed the number: who did not speak each other sees that there was a call, without another press. Source: row 4-08. */
    @PostMapping("/gebeld")
    @Needs(Permission.ASK_GUIDE)
    ResponseEntity<Void> called(Actor actor) {
        var me = Self.of(actor);
        self.look(actor, Permission.ASK_GUIDE, passage -> tasks.call(me, Reason.of("task.client-called"), passage));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/kansen-voor-u/{vacancy}/praten")
    @Needs(Permission.ASK_GUIDE)
    String talk(
            @PathVariable UUID vacancy,
            @RequestParam(name = "terug", defaultValue = "") String back,
            Actor actor,
            Frame frame,
            RedirectAttributes next) {
        var me = Self.of(actor);
        var about = self.look(actor, Permission.ASK_GUIDE, passage -> {
            var work = vacancies.get(new VacancyId(vacancy), passage).orElseThrow(NotHere::new);
            talks.ask(me, work, passage);
            return work.title();
        });
        News.done(next, "mychances.talk.done", about.found(), promise.answer(frame.words()));
        return back.equals("verkennen") ? "redirect:/kansen-verkennen" : "redirect:/kansen-voor-u";
    }
}

package nl.kansrijk.web.portal;

import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Promise;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Ik snap het niet", on every page of a client: the contact person calls, and knows about which page. Source: domain J17. */
@Controller
class LostPage {
    private final Self self;
    private final Tasks tasks;
    private final Promise promise;

    LostPage(Self self, Tasks tasks, Promise promise) {
        this.promise = promise;
        this.self = self;
        this.tasks = tasks;
    }

    @PostMapping("/ik-snap-het-niet")
    @Needs(Permission.ASK_GUIDE)
    String lost(
            @RequestParam(name = "pagina", defaultValue = "") String page,
            Actor actor,
            Frame frame,
            RedirectAttributes next) {
        var me = Self.of(actor);
        var where = ClientPlace.of(page);
        var why = new Reason("task.client-lost", Map.of("page", "key:" + where.nameKey()));
        boolean urgent = self.look(actor, Permission.ASK_GUIDE, passage -> tasks.call(me, why, passage))
                .found();
        News.done(next, "portal.lost.done", promise.call(urgent, frame.words()));
        return "redirect:" + where.backTo(page);
    }
}

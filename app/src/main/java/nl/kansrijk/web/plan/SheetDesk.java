package nl.kansrijk.web.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.plan.Edit;
import nl.kansrijk.plan.Plans;
import nl.kansrijk.plan.Plans.Written;
import nl.kansrijk.plan.Standing;
import nl.kansrijk.plan.joint.Changed;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows and keeps the forms about what stands around the goals and steps of a plan. */
@Component
class SheetDesk {
    private final PlanDesk desk;
    private final Plans plans;

    SheetDesk(PlanDesk desk, Plans plans) {
        this.desk = desk;
        this.plans = plans;
    }

    /** Makes the page from the plan as it stands, what was typed, and what another changed meanwhile. */
    interface Making {
        SheetView of(Standing standing, List<String> since);
    }

    Standing standing(Place place) {
        return desk.write(place, passage -> plans.of(place.client(), passage));
    }

    String show(Place place, Making making, Model model) {
        return show(place, making, List.of(), model);
    }

    /** Keeps a change, or shows the form again with what another changed meanwhile. */
    String keep(Place place, Edit edit, Sent sent, Making making) {
        var written = desk.change(place, edit, sent.fields());
        return written instanceof Written.Stale stale
                ? show(place, making, stale.since(), sent.model())
                : PlanDesk.told(place, written, "more.kept", sent.next());
    }

    /** What a form sent, and the page that comes after it. */
    record Sent(Map<String, String> fields, Model model, RedirectAttributes next) {}

    private String show(Place place, Making making, List<Changed> since, Model model) {
        var standing = standing(place);
        var view = making.of(standing, PlanDesk.said(since, place.words()));
        return desk.show(place, "more", view.title(), view, model);
    }

    /** What every form of a plan sends along unseen. */
    static Map<String, String> hidden(Standing standing, Map<String, String> sent) {
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("versie", Integer.toString(standing.version().number()));
        var number = sent.getOrDefault("nummer", "");
        hidden.put("nummer", number.isEmpty() ? UUID.randomUUID().toString() : number);
        return hidden;
    }
}

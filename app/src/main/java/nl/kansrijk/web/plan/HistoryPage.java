package nl.kansrijk.web.plan;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.plan.Lines;
import nl.kansrijk.plan.Plan;
import nl.kansrijk.plan.Plans;
import nl.kansrijk.plan.Version;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every version of a plan: who changed which line, and when. Nothing is ever taken out. */
@Controller
class HistoryPage {
    private final PlanDesk desk;
    private final Plans plans;
    private final Accounts accounts;

    HistoryPage(PlanDesk desk, Plans plans, Accounts accounts) {
        this.desk = desk;
        this.plans = plans;
        this.accounts = accounts;
    }

    @GetMapping("/mijn-plan/geschiedenis")
    @Needs(Permission.OWN_PLAN)
    String mine(Actor actor, Frame frame, Model model) {
        return show(Place.own(actor, frame), model);
    }

    @GetMapping("/klanten/{id}/plan/geschiedenis")
    @Needs(Permission.SEE_PLAN)
    String ofClient(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        return show(Place.file(id, actor, frame, session), model);
    }

    private String show(Place place, Model model) {
        var versions = desk.read(place, passage -> plans.history(place.client(), passage));
        var view = new HistoryView(place.path(), entries(versions, place));
        return desk.show(place, "history", place.say("history"), view, model);
    }

    private List<HistoryView.Entry> entries(List<Version> versions, Place place) {
        var words = place.words();
        var writers = writers(versions, place);
        var all = new ArrayList<HistoryView.Entry>();
        for (int i = 0; i < versions.size(); i++) {
            var now = versions.get(i);
            boolean first = i + 1 == versions.size();
            if (first && now.number() > 1) break;
            var then = first ? Plan.EMPTY : versions.get(i + 1).plan();
            all.add(new HistoryView.Entry(
                    words.moment(now.at()),
                    writers.getOrDefault(now.by(), words.say("plan.by.someone")),
                    PlanDesk.said(Lines.since(then, now.plan()), words)));
        }
        return all;
    }

    /** Who wrote these versions, by name; each is looked up once. */
    private Map<UserId, String> writers(List<Version> versions, Place place) {
        var names = new HashMap<UserId, String>();
        accounts.of(place.actor().tenant()).forEach(one -> names.put(one.id(), one.name()));
        names.put(place.actor().user(), place.words().say("plan.by.you"));
        for (var version : versions)
            if (!names.containsKey(version.by()))
                accounts.find(version.by()).ifPresent(one -> names.put(one.id(), one.name()));
        return names;
    }
}

package nl.kansrijk.web.plan;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.access.Account;
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
import nl.kansrijk.web.Words;
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
        var all = new ArrayList<HistoryView.Entry>();
        for (int i = 0; i < versions.size(); i++) {
            var now = versions.get(i);
            boolean first = i + 1 == versions.size();
            if (first && now.number() > 1) break;
            var then = first ? Plan.EMPTY : versions.get(i + 1).plan();
            all.add(new HistoryView.Entry(
                    words.moment(now.at()),
                    by(now.by(), place, words),
                    PlanDesk.said(Lines.since(then, now.plan()), words)));
        }
        return all;
    }

    private String by(UserId account, Place place, Words words) {
        if (account.equals(place.actor().user())) return words.say("plan.by.you");
        return accounts.find(account).map(Account::name).orElseGet(() -> words.say("plan.by.someone"));
    }
}

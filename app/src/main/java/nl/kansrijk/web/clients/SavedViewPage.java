package nl.kansrijk.web.clients;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.views.SavedView;
import nl.kansrijk.casework.views.SavedViews;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps a list by name, for the own use or for the team, and takes it away again. */
@Controller
class SavedViewPage {
    private final Gate gate;
    private final SavedViews views;

    SavedViewPage(Gate gate, SavedViews views) {
        this.gate = gate;
        this.views = views;
    }

    @PostMapping("/klanten/lijsten")
    @Needs(Permission.KEEP_LIST)
    String keep(@RequestParam Map<String, String> sent, Actor actor, RedirectAttributes next) {
        var query = ClientsQuery.of(codes(sent.getOrDefault("lijst", "")), "");
        var name = sent.getOrDefault("lijstnaam", "").strip();
        if (name.isEmpty() || name.length() > SavedView.LONGEST) {
            News.warning(next, "clients.saved.name", SavedView.LONGEST);
            return "redirect:" + query.href();
        }
        boolean team = sent.containsKey("team");
        boolean room = gate.pass(
                Look.by(actor, Permission.KEEP_LIST), passage -> views.keep(name, query.codes(), team, passage));
        if (!room) News.warning(next, "clients.saved.full", SavedViews.MOST);
        else News.done(next, team ? "clients.saved.team" : "clients.saved.own");
        return "redirect:" + query.href();
    }

    @PostMapping("/klanten/lijsten/{view}/weg")
    @Needs(Permission.KEEP_LIST)
    String remove(@PathVariable UUID view, Actor actor, RedirectAttributes next) {
        boolean gone = gate.pass(Look.by(actor, Permission.KEEP_LIST), passage -> views.remove(view, passage));
        if (!gone) throw new NotHere();
        News.done(next, "clients.saved.gone");
        return "redirect:/klanten";
    }

    private static Map<String, String> codes(String sent) {
        return Arrays.stream(sent.split("&"))
                .map(code -> code.split("=", 2))
                .filter(code -> code.length == 2)
                .collect(Collectors.toMap(code -> code[0], code -> code[1], (first, second) -> first));
    }
}

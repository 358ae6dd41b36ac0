package nl.kansrijk.web.plan;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.plan.Edit;
import nl.kansrijk.plan.Integration;
import nl.kansrijk.plan.Integration.Route;
import nl.kansrijk.plan.Integration.Skill;
import nl.kansrijk.plan.MoreEdit;
import nl.kansrijk.plan.Standing;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Integration on the same plan as work: the route, the terms, the hours of the module on work, and the level of each skill with its
 * proof. Keeps what people decided; decides nothing. Rows 0-27, 0-28.
 */
@Controller
class IntegrationPage {
    private static final String PATH = "/klanten/{id}/plan/inburgering";
    private final SheetDesk sheets;
    private final MoreWords more;

    IntegrationPage(SheetDesk sheets, MoreWords more) {
        this.sheets = sheets;
        this.more = more;
    }

    @GetMapping(PATH)
    @Needs(Permission.CHANGE_PLAN)
    String ask(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var place = Place.file(id, actor, frame, session);
        return sheets.show(place, making(place, Typing.none()), model);
    }

    @PostMapping(PATH)
    @Needs(Permission.CHANGE_PLAN)
    String keep(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var answers = new Answers(sent);
        var said = new Integration.Said(
                answers.code(Route.class, "route"),
                answers.neededDay("intake"),
                answers.day("vastgesteld"),
                answers.day("pvt"));
        var place = Place.file(id, actor, frame, session);
        var typing = new Typing(answers, new Answers(Map.of()), new Answers(Map.of()));
        return kept(place, new MoreEdit.KeepIntegration(said), typing, new SheetDesk.Sent(sent, model, next));
    }

    @PostMapping(PATH + "/uren")
    @Needs(Permission.CHANGE_PLAN)
    String hours(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var answers = new Answers(sent);
        var hours = new Integration.Hours(
                PlanDesk.form(sent),
                answers.neededDay("urendag"),
                answers.number("uren", 1, IntegrationFields.MOST_HOURS),
                answers.needed("urenwoorden"));
        var place = Place.file(id, actor, frame, session);
        var typing = new Typing(new Answers(Map.of()), answers, new Answers(Map.of()));
        return kept(place, new MoreEdit.AddHours(hours), typing, new SheetDesk.Sent(sent, model, next));
    }

    @PostMapping(PATH + "/taal")
    @Needs(Permission.CHANGE_PLAN)
    String language(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var answers = new Answers(sent);
        var level = new Integration.Language(
                answers.code(Skill.class, "vaardigheid"),
                answers.needed("niveau"),
                answers.needed("bewijs"),
                answers.neededDay("taaldag"),
                answers.day("brief"));
        var place = Place.file(id, actor, frame, session);
        var typing = new Typing(new Answers(Map.of()), new Answers(Map.of()), answers);
        return kept(place, new MoreEdit.KeepLanguage(level), typing, new SheetDesk.Sent(sent, model, next));
    }

    /** What stands in the three forms of the page. */
    private record Typing(Answers said, Answers hours, Answers language) {
        static Typing none() {
            return new Typing(new Answers(Map.of()), new Answers(Map.of()), new Answers(Map.of()));
        }

        boolean good() {
            return said.good() && hours.good() && language.good();
        }
    }

    private String kept(Place place, Edit edit, Typing typing, SheetDesk.Sent sent) {
        var making = making(place, typing);
        return typing.good() ? sheets.keep(place, edit, sent, making) : sheets.show(place, making, sent.model());
    }

    private SheetDesk.Making making(Place place, Typing typing) {
        return (standing, since) -> view(place, typing, standing, since);
    }

    private SheetView view(Place place, Typing typing, Standing standing, List<String> since) {
        var words = place.words();
        var known = standing.plan().integration();
        return new SheetView(
                place.path(),
                words.say("planfile.INTEGRATION"),
                words.say("planfile.INTEGRATION.lead"),
                known.map(one -> more.integration(one, words)).orElse(List.of()),
                since,
                forms(place, typing, standing));
    }

    /** Hours and levels have a place as soon as the route is known. */
    private static List<SheetView.Form> forms(Place place, Typing typing, Standing standing) {
        var words = place.words();
        var known = standing.plan().integration();
        var action = place.path() + "/inburgering";
        var sheet = new Sheet(standing, words);
        var said = sheet.form("said", action, typing.said(), IntegrationFields.said(known, typing.said(), words));
        if (known.isEmpty()) return List.of(said);
        return List.of(
                said,
                sheet.form("hours", action + "/uren", typing.hours(), IntegrationFields.hours(typing.hours(), words)),
                sheet.form(
                        "language",
                        action + "/taal",
                        typing.language(),
                        IntegrationFields.language(typing.language(), words)));
    }

    /** The plan the forms are about, in the words of who reads them. */
    private record Sheet(Standing standing, Words words) {
        SheetView.Form form(String key, String action, Answers answers, List<Field> fields) {
            return new SheetView.Form(
                    words.say("planfile.INTEGRATION." + key),
                    action,
                    SheetDesk.hidden(standing, Map.of("nummer", answers.field("nummer"))),
                    fields,
                    Map.of("", words.say("plan.keep")));
        }
    }
}

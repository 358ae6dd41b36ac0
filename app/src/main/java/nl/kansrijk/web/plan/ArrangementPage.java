package nl.kansrijk.web.plan;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.plan.Arrangement;
import nl.kansrijk.plan.Arrangement.Kind;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.plan.MoreEdit;
import nl.kansrijk.plan.Standing;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Help in practice, a risk with who watches it, and a visit at work. Rows 3-21, 3-22, 3-52. */
@Controller
class ArrangementPage {
    private static final int MOST_WEEKS = 26;
    private static final int LEAST_MINUTES = 15;
    private static final int MOST_MINUTES = 480;
    private final SheetDesk sheets;
    private final PlanDesk desk;

    ArrangementPage(SheetDesk sheets, PlanDesk desk) {
        this.sheets = sheets;
        this.desk = desk;
    }

    @GetMapping("/klanten/{id}/plan/erbij")
    @Needs(Permission.CHANGE_PLAN)
    String ask(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        var place = Place.file(id, actor, frame, session);
        var kind = PlanDesk.code(Kind.class, sent.getOrDefault("soort", "")).orElse(Kind.SUPPORT);
        var empty = new Answers(Map.of());
        return sheets.show(place, (standing, since) -> view(place, kind, empty, standing, since), model);
    }

    @PostMapping("/klanten/{id}/plan/erbij")
    @Needs(Permission.CHANGE_PLAN)
    String keep(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var place = Place.file(id, actor, frame, session);
        var kind = PlanDesk.code(Kind.class, sent.getOrDefault("soort", "")).orElse(Kind.SUPPORT);
        var answers = new Answers(sent);
        var said = said(kind, answers);
        SheetDesk.Making making = (standing, since) -> view(place, kind, answers, standing, since);
        return answers.good()
                ? sheets.keep(
                        place,
                        new MoreEdit.KeepArrangement(PlanDesk.form(sent), kind, said),
                        new SheetDesk.Sent(sent, model, next),
                        making)
                : sheets.show(place, making, model);
    }

    @PostMapping("/klanten/{id}/plan/erbij/{extra}")
    @Needs(Permission.CHANGE_PLAN)
    String move(
            @PathVariable ClientId id,
            @PathVariable UUID extra,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            RedirectAttributes next) {
        var place = Place.file(id, actor, frame, session);
        var to = PlanDesk.code(Arrangement.State.class, sent.getOrDefault("naar", ""));
        if (to.isEmpty()) {
            desk.write(place, passage -> id);
            News.warning(next, "plan.move.unknown");
            return "redirect:" + place.path();
        }
        var written = desk.change(place, new MoreEdit.MoveArrangement(extra, to.get(), ""), sent);
        return PlanDesk.told(place, written, "more.kept", next);
    }

    private static Arrangement.Said said(Kind kind, Answers answers) {
        var words = answers.needed("woorden");
        var who = answers.needed("wie");
        var day = answers.neededDay("dag");
        int amount = switch (kind) {
            case SUPPORT -> answers.number("aantal", 1, MOST_WEEKS);
            case VISIT -> answers.number("aantal", LEAST_MINUTES, MOST_MINUTES);
            case RISK -> 0;
        };
        var extra = switch (kind) {
            case SUPPORT -> hour(answers);
            case RISK -> answers.needed("extra");
            case VISIT -> "";
        };
        return new Arrangement.Said(words, who, day, amount, extra);
    }

    private static String hour(Answers answers) {
        var hour = answers.field("extra");
        if (!hour.isEmpty() && !hour.matches("([01][0-9]|2[0-3])[:.][0-5][0-9]"))
            answers.wrong("extra", "plan.form.hour");
        return hour.replace('.', ':');
    }

    private static SheetView view(Place place, Kind kind, Answers answers, Standing standing, List<String> since) {
        var words = place.words();
        var key = "planfile." + kind;
        var hidden = SheetDesk.hidden(standing, Map.of("nummer", answers.field("nummer")));
        hidden.put("soort", kind.name());
        var form = new SheetView.Form(
                "", place.path() + "/erbij", hidden, fields(kind, answers, words), Map.of("", words.say("plan.keep")));
        return new SheetView(place.path(), words.say(key), words.say(key + ".lead"), List.of(), since, List.of(form));
    }

    private static List<Field> fields(Kind kind, Answers answers, Words words) {
        var key = "planfile." + kind + ".";
        var fields = new ArrayList<Field>();
        fields.add(new Field.Area(
                answers.ask("woorden", key + "words", words), answers.field("woorden"), 2, Goal.LONGEST));
        fields.add(Field.Text.of(answers.ask("wie", key + "who", words), answers.field("wie"), Goal.LONGEST));
        fields.add(new Field.Date(answers.ask("dag", key + "day", words), answers.field("dag"), "", ""));
        if (kind == Kind.SUPPORT) {
            fields.add(amount(answers, key, 1, MOST_WEEKS, words));
            var hour = answers.ask("extra", key + "extra", words).optional();
            fields.add(Field.Text.of(hour, answers.field("extra"), 5));
        }
        if (kind == Kind.VISIT) fields.add(amount(answers, key, LEAST_MINUTES, MOST_MINUTES, words));
        if (kind == Kind.RISK)
            fields.add(new Field.Area(
                    answers.ask("extra", key + "extra", words), answers.field("extra"), 2, Goal.LONGEST));
        return fields;
    }

    private static Field.Number amount(Answers answers, String key, int least, int most, Words words) {
        return new Field.Number(
                answers.ask("aantal", key + "amount", words),
                answers.field("aantal"),
                least,
                most,
                words.say(key + "unit"));
    }
}

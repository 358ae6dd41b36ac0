package nl.kansrijk.web.plan;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.plan.MoreEdit;
import nl.kansrijk.plan.Plan;
import nl.kansrijk.plan.Standing;
import nl.kansrijk.plan.WarmHandover;
import nl.kansrijk.plan.WarmHandover.Check;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The warm handover: a talk of three with a day, and a list of what is told. Without these it cannot be closed. Source: row 3-50. */
@Controller
class HandoverPage {
    private static final String DONE = "klaar";
    private final SheetDesk sheets;
    private final GoalPage.Around around;

    HandoverPage(SheetDesk sheets, GoalPage.Around around) {
        this.sheets = sheets;
        this.around = around;
    }

    @GetMapping("/klanten/{id}/plan/warme-overdracht")
    @Needs(Permission.CHANGE_PLAN)
    String ask(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var place = Place.file(id, actor, frame, session);
        return sheets.show(place, making(place, new Answers(Map.of()), Optional.empty()), model);
    }

    @PostMapping("/klanten/{id}/plan/warme-overdracht")
    @Needs(Permission.CHANGE_PLAN)
    String keep(
            @PathVariable ClientId id,
            @RequestParam MultiValueMap<String, String> all,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var place = Place.file(id, actor, frame, session);
        var sent = all.toSingleValueMap();
        var answers = new Answers(sent);
        var checked = Set.copyOf(all.getOrDefault(DONE, List.of()));
        var running = running(sheets.standing(place));
        var handover = handover(answers, checked, running, sent);
        var making = making(place, answers, Optional.of(checked));
        if (answers.field("doe").equals("sluit"))
            why(handover).ifPresent(wrong -> answers.wrong(wrong.equals("plan.handover.list") ? DONE : "dag", wrong));
        if (!answers.good()) return sheets.show(place, making, model);
        var edit = answers.field("doe").equals("sluit")
                ? new MoreEdit.CloseHandover(handover, around.today())
                : new MoreEdit.KeepHandover(handover);
        return sheets.keep(place, edit, new SheetDesk.Sent(sent, model, next), making);
    }

    /** Why it cannot be closed yet, as a key. */
    private Optional<String> why(WarmHandover handover) {
        return new MoreEdit.CloseHandover(handover, around.today())
                .refused(Plan.EMPTY)
                .map(Reason::key);
    }

    private static Optional<WarmHandover> running(Standing standing) {
        return standing.plan().handovers().stream()
                .filter(one -> one.closed().isEmpty())
                .findFirst();
    }

    private static WarmHandover handover(
            Answers answers, Set<String> checked, Optional<WarmHandover> running, Map<String, String> sent) {
        return new WarmHandover(
                running.map(WarmHandover::id).orElseGet(() -> PlanDesk.form(sent)),
                answers.needed("van"),
                answers.needed("naar"),
                answers.day("dag"),
                Arrays.stream(Check.values())
                        .filter(one -> checked.contains(one.name()))
                        .collect(Collectors.toSet()),
                Optional.empty());
    }

    private SheetDesk.Making making(Place place, Answers answers, Optional<Set<String>> checked) {
        return (standing, since) -> view(place, answers, checked, standing, since);
    }

    private static SheetView view(
            Place place, Answers answers, Optional<Set<String>> checked, Standing standing, List<String> since) {
        var words = place.words();
        var running = running(standing);
        var presses = new LinkedHashMap<String, String>();
        presses.put("bewaar", words.say("plan.keep"));
        presses.put("sluit", words.say("planfile.handover.close"));
        var form = new SheetView.Form(
                "",
                place.path() + "/warme-overdracht",
                SheetDesk.hidden(standing, Map.of("nummer", answers.field("nummer"))),
                fields(answers, checked, running, words),
                presses);
        return new SheetView(
                place.path(),
                words.say("planfile.handover"),
                words.say("planfile.handover.lead"),
                List.of(),
                since,
                List.of(form));
    }

    private static List<Field> fields(
            Answers answers, Optional<Set<String>> checked, Optional<WarmHandover> running, Words words) {
        var options = Arrays.stream(Check.values())
                .map(one -> Field.Option.of(one.name(), words.say("planfile.handover.check." + one)))
                .toList();
        Set<String> stood = running.stream()
                .flatMap(one -> one.checked().stream())
                .map(Check::name)
                .collect(Collectors.toSet());
        var talk = running.flatMap(WarmHandover::talk).map(Object::toString).orElse("");
        return List.of(
                text("van", running.map(WarmHandover::from), answers, words),
                text("naar", running.map(WarmHandover::to), answers, words),
                new Field.Date(
                        answers.ask("dag", "planfile.handover.dag", words).sometimes(),
                        answers.typed("dag", talk),
                        "",
                        ""),
                new Field.Checkboxes(
                        answers.ask(DONE, "planfile.handover.klaar", words).sometimes(),
                        checked.orElse(stood),
                        options));
    }

    private static Field.Text text(String name, Optional<String> stood, Answers answers, Words words) {
        return Field.Text.of(
                answers.ask(name, "planfile.handover." + name, words),
                answers.typed(name, stood.orElse("")),
                Goal.LONGEST);
    }
}

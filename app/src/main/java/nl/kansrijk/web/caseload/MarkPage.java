package nl.kansrijk.web.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.marks.Mark;
import nl.kansrijk.casework.marks.Mark.Tone;
import nl.kansrijk.casework.marks.Marks;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A label and a reminder for the own eyes, about the chosen clients. What is left empty stays as it was; taking away has its own button. */
@Controller
class MarkPage {
    private final Chosen chosen;
    private final Gate gate;
    private final Marks marks;
    private final Clock clock;

    MarkPage(Chosen chosen, Gate gate, Marks marks, Clock clock) {
        this.chosen = chosen;
        this.gate = gate;
        this.marks = marks;
        this.clock = clock;
    }

    @PostMapping("/klanten/merken")
    @Needs(Permission.MARK_CLIENT)
    String mark(
            @RequestParam(name = "klant") Optional<List<String>> ticked,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var clients = Chosen.read(ticked);
        if (clients.isEmpty()) {
            News.warning(next, "clients.chosen.none");
            return "redirect:/klanten";
        }
        boolean away = sent.getOrDefault("doe", "").equals("WEG");
        var errors = away ? List.<FieldError>of() : wrong(sent);
        if (!errors.isEmpty()) return show(clients, sent, errors, actor, frame, model);
        UnaryOperator<Mark> change = away ? mark -> Mark.NONE : mark -> changed(mark, sent);
        int count =
                gate.pass(Look.by(actor, Permission.MARK_CLIENT), passage -> marks.change(clients, change, passage));
        News.done(next, away ? "mark.gone" : "mark.kept", count);
        return "redirect:/klanten";
    }

    String show(
            List<ClientId> clients,
            Map<String, String> typed,
            List<FieldError> errors,
            Actor actor,
            Frame frame,
            Model model) {
        var words = frame.words();
        var lines = chosen.lines(clients, Permission.MARK_CLIENT, actor, words);
        if (lines.isEmpty()) throw new NotHere();
        model.addAttribute("page", form(lines, typed, errors, words));
        model.addAttribute("frame", frame.titled(words.say("mark.title")));
        return "caseload/mark";
    }

    private MarkForm form(List<ChosenLine> lines, Map<String, String> typed, List<FieldError> errors, Words words) {
        var tones = Arrays.stream(Tone.values())
                .map(tone -> Field.Option.of(tone.name(), words.say("mark.tone." + tone)))
                .toList();
        return new MarkForm(
                lines,
                Field.Text.of(
                        ask("label", errors, words).hinted(words.say("mark.ask.label.hint")),
                        typed.getOrDefault("label", ""),
                        Mark.LONGEST_LABEL),
                new Field.Radios(ask("tint", errors, words), typed.getOrDefault("tint", Tone.TEAL.name()), tones),
                new Field.Date(ask("dag", errors, words), typed.getOrDefault("dag", ""), today().toString(), ""),
                Field.Text.of(ask("waaraan", errors, words), typed.getOrDefault("waaraan", ""), Mark.LONGEST_WORDS));
    }

    private static Field.Ask ask(String name, List<FieldError> errors, Words words) {
        return Field.Ask.of(name, words.say("mark.ask." + name))
                .optional()
                .wrongWhen(errors.stream()
                        .filter(error -> error.field().equals(name))
                        .map(error -> words.say(error.what().key()))
                        .findFirst());
    }

    private List<FieldError> wrong(Map<String, String> sent) {
        var errors = new ArrayList<FieldError>();
        var label = typed(sent, "label");
        var day = typed(sent, "dag");
        if (label.length() > Mark.LONGEST_LABEL) errors.add(FieldError.of("label", "mark.error.label"));
        if (typed(sent, "waaraan").length() > Mark.LONGEST_WORDS)
            errors.add(FieldError.of("waaraan", "mark.error.words"));
        if (!day.isEmpty() && Typed.day(day).filter(on -> !on.isBefore(today())).isEmpty())
            errors.add(FieldError.of("dag", "task.error.due"));
        if (label.isEmpty() && day.isEmpty()) errors.add(FieldError.of("label", "mark.error.nothing"));
        return errors;
    }

    private static Mark changed(Mark mark, Map<String, String> sent) {
        var label = typed(sent, "label");
        var day = Typed.day(typed(sent, "dag"));
        var labelled = label.isEmpty() ? mark : mark.labelled(label, tone(sent));
        return day.isEmpty() ? labelled : labelled.reminding(day, typed(sent, "waaraan"));
    }

    private static Tone tone(Map<String, String> sent) {
        return Arrays.stream(Tone.values())
                .filter(tone -> tone.name().equals(sent.get("tint")))
                .findFirst()
                .orElse(Tone.GREY);
    }

    private static String typed(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}

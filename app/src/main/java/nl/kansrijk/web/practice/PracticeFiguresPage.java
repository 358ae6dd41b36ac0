package nl.kansrijk.web.practice;

import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.practice.PracticeCases;
import nl.kansrijk.intake.practice.PracticeFigures;
import nl.kansrijk.intake.practice.PracticeFigures.Count;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For the trainer: how many colleagues practised, and how their answers differ. Never who. */
@Controller
class PracticeFiguresPage {
    private final Gate gate;
    private final PracticeFigures figures;
    private final PracticeCases cases;
    private final PracticeDesk desk;
    private final DifferenceWords differenceWords;

    PracticeFiguresPage(
            Gate gate,
            PracticeFigures figures,
            PracticeCases cases,
            PracticeDesk desk,
            DifferenceWords differenceWords) {
        this.gate = gate;
        this.figures = figures;
        this.cases = cases;
        this.desk = desk;
        this.differenceWords = differenceWords;
    }

    private record Counted(Map<String, Count> counts, int fewest) {
        String say(int many, Words words) {
            if (many == 0) return words.say("practice.figures.none");
            return many < fewest ? words.say("practice.figures.few", fewest) : words.number(many);
        }
    }

    @GetMapping("/oefenen/cijfers")
    @Needs(Permission.PRACTICE_FIGURES)
    String counts(Actor actor, Frame frame, Model model) {
        var found = gate.pass(
                Look.by(actor, Permission.PRACTICE_FIGURES),
                passage -> new Counted(figures.counts(passage), figures.fewest(passage)));
        var words = frame.words();
        model.addAttribute(
                "rows",
                cases.all().stream()
                        .map(client -> row(client.code(), words.say(client.key("title")), found, words))
                        .toList());
        model.addAttribute("frame", frame.titled(words.say("practice.figures.title")));
        return "practice/figures";
    }

    @GetMapping("/oefenen/cijfers/{casus}")
    @Needs(Permission.PRACTICE_FIGURES)
    String differences(@PathVariable String casus, Actor actor, Frame frame, Model model) {
        var client = desk.client(casus);
        var found = gate.pass(Look.by(actor, Permission.PRACTICE_FIGURES), passage -> figures.of(client, passage));
        var page = differenceWords.differences(client, found, Optional.empty(), frame.words());
        return show(page, frame, model);
    }

    @GetMapping("/oefenen/{casus}/verschil")
    @Needs(Permission.PRACTISE)
    String compared(@PathVariable String casus, Actor actor, Frame frame, Model model) {
        var held = desk.over(casus, actor);
        if (held.isEmpty()) return "redirect:" + PracticeDesk.BASE;
        var found = gate.pass(
                Look.by(actor, Permission.PRACTISE),
                passage -> figures.among(held.get().client(), passage));
        var page = differenceWords.differences(
                held.get().client(), found, Optional.of(held.get().practice()), frame.words());
        return show(page, frame, model);
    }

    private static String show(DifferencesView page, Frame frame, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("frame", frame.titled(page.title()));
        return "practice/differences";
    }

    private static PracticeCount row(String code, String title, Counted found, Words words) {
        var count = found.counts().getOrDefault(code, new Count(code, 0, 0));
        return new PracticeCount(
                title, found.say(count.begun(), words), found.say(count.done(), words), "/oefenen/cijfers/" + code);
    }
}

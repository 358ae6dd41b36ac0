package nl.kansrijk.web.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.Part;
import nl.kansrijk.intake.practice.PracticeCases;
import nl.kansrijk.intake.practice.Practices;
import nl.kansrijk.intake.practice.Verdict;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Field.Ask;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What someone makes of a practice talk: where it comes from, why, and which direction to talk about. */
@Controller
class VerdictPage {
    private final PracticeDesk desk;
    private final Gate gate;
    private final Practices practices;
    private final PracticeCases cases;

    VerdictPage(PracticeDesk desk, Gate gate, Practices practices, PracticeCases cases) {
        this.desk = desk;
        this.gate = gate;
        this.practices = practices;
        this.cases = cases;
    }

    @GetMapping("/oefenen/{casus}/oordeel")
    @Needs(Permission.PRACTISE)
    String ask(@PathVariable String casus, Actor actor, Frame frame, Model model) {
        return desk.open(casus, actor)
                .map(held -> show(held, Set.of(), Set.of(), Optional.empty(), frame, model))
                .orElse("redirect:" + PracticeDesk.BASE);
    }

    @PostMapping("/oefenen/{casus}/oordeel")
    @Needs(Permission.PRACTISE)
    String end(
            @PathVariable String casus,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Frame frame,
            Model model) {
        var held = desk.open(casus, actor);
        if (held.isEmpty()) return "redirect:" + PracticeDesk.BASE;
        var causes = chosen(
                fields, "oorzaak", causes(held.get()).map(Part.Choice::value).toList());
        var heard = chosen(fields, "signaal", cases.hints());
        var route = chosen(fields, "richting", Verdict.ROUTES);
        if (route.isEmpty())
            return show(
                    held.get(),
                    Set.copyOf(causes),
                    Set.copyOf(heard),
                    Optional.of("practice.verdict.missing"),
                    frame,
                    model);
        var verdict = new Verdict(causes, heard, route.getFirst());
        gate.pass(Look.by(actor, Permission.PRACTISE), passage -> {
            practices.end(held.get().practice(), verdict, passage);
            return true;
        });
        return "redirect:" + held.get().path("terugblik");
    }

    private String show(
            PracticeDesk.Held held,
            Set<String> causes,
            Set<String> heard,
            Optional<String> wrong,
            Frame frame,
            Model model) {
        var words = frame.words();
        var causeAsk = ask("oorzaak", "practice.verdict.causes", words).optional();
        var heardAsk = ask("signaal", "practice.verdict.heard", words).optional();
        var routeAsk = ask("richting", "practice.verdict.route", words).wrongWhen(wrong.map(words::say));
        model.addAttribute("client", words.say(held.client().key("title")));
        model.addAttribute("base", held.path(""));
        model.addAttribute("back", held.path(held.blocks().getLast()));
        model.addAttribute(
                "causes",
                new Field.Checkboxes(
                        causeAsk,
                        causes,
                        causes(held)
                                .map(one -> Option.of(one.value(), words.say(one.key())))
                                .toList()));
        model.addAttribute(
                "heard", new Field.Checkboxes(heardAsk, heard, options("practice.hint.", cases.hints(), words)));
        model.addAttribute("route", new Field.Radios(routeAsk, "", options("practice.route.", Verdict.ROUTES, words)));
        model.addAttribute(
                "frame", frame.titled(words.say("practice.badge") + ": " + words.say("practice.verdict.title")));
        return "practice/verdict";
    }

    private static Ask ask(String name, String key, Words words) {
        return Ask.of(name, words.say(key)).hinted(words.say(key + ".hint"));
    }

    /** The causes as the question of the talk lets them be chosen. */
    private static Stream<Part.Choice> causes(PracticeDesk.Held held) {
        return held.set().cause().parts().stream()
                .filter(part -> part.kind().several())
                .flatMap(part -> part.choices().stream());
    }

    private static List<Option> options(String key, List<String> codes, Words words) {
        return codes.stream()
                .map(code -> Option.of(code, words.say(key + code)))
                .toList();
    }

    private static List<String> chosen(MultiValueMap<String, String> fields, String name, List<String> known) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(known::contains)
                .distinct()
                .toList();
    }
}

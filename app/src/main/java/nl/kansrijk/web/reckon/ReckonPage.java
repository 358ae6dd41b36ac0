package nl.kansrijk.web.reckon;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.rules.Reckoning;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Sums about a job, for who advises employers and for employers. About nobody: no name, nothing kept; the address holds the answers. */
@Controller
class ReckonPage {
    static final String PATH = "/rekenhulp";
    private final RuleParameters rules;
    private final Clock clock;

    ReckonPage(RuleParameters rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Needs(Permission.CALCULATE)
    String all(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        model.addAttribute(
                "cards",
                Arrays.stream(Calculator.values())
                        .map(one -> new ReckonView.Card(
                                words.say("reckon.title." + one), words.say("reckon.lead." + one), one.path()))
                        .toList());
        model.addAttribute("employer", employer(actor));
        model.addAttribute("frame", frame.titled(words.say("reckon.title")));
        return "reckon/list";
    }

    @GetMapping(PATH + "/{soort}")
    @Needs(Permission.CALCULATE)
    String one(
            @PathVariable String soort,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model) {
        var calculator = Calculator.at(soort).orElseThrow(NotHere::new);
        var view = view(calculator, sent, frame.words());
        model.addAttribute("page", view);
        model.addAttribute("employer", employer(actor));
        model.addAttribute("frame", frame.titled(view.title()));
        return "reckon/one";
    }

    private ReckonView view(Calculator calculator, MultiValueMap<String, String> sent, Words words) {
        var filled = new Filled(sent);
        boolean asks = sent.containsKey(Calculator.DAY);
        var asked = calculator.read(filled);
        var errors = asks ? filled.errors() : List.<nl.kansrijk.shared.FieldError>of();
        Optional<Reckoning> reckoning = asks && !filled.wrong()
                ? Optional.of(Reckoning.of(asked, key -> rules.find(key, asked.day())))
                : Optional.empty();
        return new ReckonView(
                words.say("reckon.title." + calculator),
                words.say("reckon.lead." + calculator),
                calculator.path(),
                calculator.fields(new Questions(filled, errors, words), today().toString()),
                reckoning.map(one -> new OutcomeWords(words).view(one)));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private static boolean employer(Actor actor) {
        return actor.role() == Role.EMPLOYER_USER;
    }
}

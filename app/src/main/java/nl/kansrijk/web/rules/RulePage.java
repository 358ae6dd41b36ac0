package nl.kansrijk.web.rules;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.taxonomy.RuleParameter;
import nl.kansrijk.taxonomy.rulebook.RuleBook;
import nl.kansrijk.taxonomy.rulebook.RuleBook.Written;
import nl.kansrijk.taxonomy.rulebook.RuleValue;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One rule in time. Who keeps rules adds a value from a day, or takes back one that has not begun. */
@Controller
class RulePage {
    private final Gate gate;
    private final RuleBook book;
    private final RuleWords ruleWords;
    private final Clock clock;

    RulePage(Gate gate, RuleBook book, RuleWords ruleWords, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.ruleWords = ruleWords;
        this.clock = clock;
    }

    @GetMapping("/regels/{regel}")
    @Needs(Permission.RULES)
    String one(
            @PathVariable("regel") String key,
            @RequestParam(name = RulesQuery.DAY, defaultValue = "") String day,
            Actor actor,
            Frame frame,
            Model model) {
        var found = gate.pass(Look.by(actor, Permission.RULES), passage -> found(key));
        var chosen = Typed.day(day).orElseGet(this::today);
        return show(ruleWords.view(found, days(chosen), Optional.empty(), actor, frame.words()), frame, model);
    }

    @PostMapping("/regels/{regel}")
    @Needs(Permission.CHANGE_RULE)
    String add(
            @PathVariable("regel") String key,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var words = frame.words();
        var tried = gate.pass(Look.by(actor, Permission.CHANGE_RULE), passage -> tried(key, sent, words, passage));
        if (tried.again().isEmpty()) {
            News.done(next, "rules.kept");
            return "redirect:" + RulesQuery.PATH + "/" + key;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(ruleWords.view(tried.found(), days(today()), tried.again(), actor, words), frame, model);
    }

    @PostMapping("/regels/{regel}/terug")
    @Needs(Permission.CHANGE_RULE)
    String undo(
            @PathVariable("regel") String key,
            @RequestParam(name = RuleForm.FROM, defaultValue = "") String from,
            Actor actor,
            RedirectAttributes next) {
        boolean gone = gate.pass(Look.by(actor, Permission.CHANGE_RULE), passage -> {
            found(key);
            return Typed.day(from)
                    .map(day -> book.withdraw(key, day, actor.user(), passage.at()))
                    .filter(Written.Kept.class::isInstance)
                    .isPresent();
        });
        if (gone) News.done(next, "rules.withdrawn");
        else News.warning(next, "rules.begun");
        return "redirect:" + RulesQuery.PATH + "/" + key;
    }

    /** The rule, and the form to show again when something is wrong with it. */
    private record Tried(RuleWords.Found found, Optional<List<Field>> again) {}

    private Tried tried(String key, Map<String, String> sent, Words words, Passage passage) {
        var found = found(key);
        var form = new RuleForm(key, found.newest().unit(), sent);
        return new Tried(
                found,
                switch (form.parse()) {
                    case Parsed.Bad<RuleValue>(var errors) -> Optional.of(form.fields(errors, Optional.empty(), words));
                    case Parsed.Good<RuleValue>(var value) ->
                        overlap(book.add(value, passage.actor().user(), passage.at()), words)
                                .map(told -> form.fields(List.of(), Optional.of(told), words));
                });
    }

    private static Optional<String> overlap(Written written, Words words) {
        return written instanceof Written.Overlaps(RuleParameter with)
                ? Optional.of(words.say(
                        "rules.wrong.overlap", RuleAmounts.say(with, words), words.shortDay(with.validFrom())))
                : Optional.empty();
    }

    private RuleWords.Found found(String key) {
        var values = book.of(key);
        if (values.isEmpty()) throw new NotHere();
        return new RuleWords.Found(values, book.changes(key));
    }

    private RuleWords.Days days(LocalDate chosen) {
        return new RuleWords.Days(chosen, today());
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private static String show(RuleView view, Frame frame, Model model) {
        model.addAttribute("page", view);
        model.addAttribute("frame", frame.titled(view.name()));
        return "rules/one";
    }
}

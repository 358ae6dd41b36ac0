package nl.kansrijk.web.caseload;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.caseload.FindDesk.Elsewhere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Zoeken": someone of the own reach by name, date of birth or number. What is typed never stands in an address. */
@Controller
class FindPage {
    private static final int LONGEST = 80;
    private final FindDesk desk;
    private final Accounts accounts;

    FindPage(FindDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @GetMapping("/zoeken")
    @Needs(Permission.FIND_CLIENT)
    String ask(Frame frame, Model model) {
        return show(
                new FindView(field("", Optional.empty(), frame.words()), Optional.empty(), List.of(), Optional.empty()),
                frame,
                model);
    }

    @PostMapping("/zoeken")
    @Needs(Permission.FIND_CLIENT)
    String find(@RequestParam(name = "wat", defaultValue = "") String sent, Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var typed = sent.strip();
        if (typed.length() < 2 || typed.length() > LONGEST) {
            var wrong = Optional.of(words.say(typed.length() < 2 ? "find.error.short" : "find.error.long"));
            var kept = typed.substring(0, Math.min(typed.length(), LONGEST));
            return show(
                    new FindView(field(kept, wrong, words), Optional.empty(), List.of(), Optional.empty()),
                    frame,
                    model);
        }
        var found = desk.find(typed, actor);
        var lines = found.near().stream()
                .map(one -> new FindView.Line(
                        one.name().isEmpty() ? words.say("clients.noname") : one.name(),
                        "/klanten/" + one.client().value(),
                        words.say("work.state." + one.state())))
                .toList();
        var said = words.count("find.found", found.count());
        return show(
                new FindView(
                        field(typed, Optional.empty(), words),
                        Optional.of(said),
                        lines,
                        found.elsewhere().map(one -> elsewhere(one, actor, words))),
                frame,
                model);
    }

    private String elsewhere(Elsewhere one, Actor actor, Words words) {
        var names = accounts.of(actor.tenant()).stream().collect(Collectors.toMap(Account::id, Account::name));
        return one.guide()
                .map(guide ->
                        words.say("find.elsewhere", names.getOrDefault(guide, words.say("clients.colleague.gone"))))
                .orElseGet(() -> words.say("find.elsewhere.nobody"));
    }

    private static Field.Text field(String typed, Optional<String> wrong, Words words) {
        var ask = Field.Ask.of("wat", words.say("find.ask"))
                .hinted(words.say("find.hint"))
                .wrongWhen(wrong);
        return new Field.Text(ask, typed, "search", LONGEST, "off");
    }

    private static String show(FindView page, Frame frame, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("frame", frame.titled(frame.words().say("find.title")));
        return "caseload/find";
    }
}

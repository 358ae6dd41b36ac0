package nl.kansrijk.web.practice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.Block;
import nl.kansrijk.intake.Question;
import nl.kansrijk.intake.practice.Practices;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.intake.QuestionWords;
import nl.kansrijk.web.intake.Sent;
import nl.kansrijk.web.practice.PracticeTalkView.Heard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions of a practice talk. What the invented client answers is heard by asking, and more of it by asking further. */
@Controller
class PracticeTalkPage {
    private final PracticeDesk desk;
    private final Gate gate;
    private final Practices practices;
    private final QuestionWords questions;

    PracticeTalkPage(PracticeDesk desk, Gate gate, Practices practices, QuestionWords questions) {
        this.desk = desk;
        this.gate = gate;
        this.practices = practices;
        this.questions = questions;
    }

    @GetMapping("/oefenen/{casus}/vragen/{letter}")
    @Needs(Permission.PRACTISE)
    String ask(@PathVariable String casus, @PathVariable String letter, Actor actor, Frame frame, Model model) {
        var wanted = block(letter);
        var held = desk.open(casus, actor);
        if (held.isEmpty()) return "redirect:" + PracticeDesk.BASE;
        var block = held.get().blocks().stream()
                .filter(one -> one.compareTo(wanted) >= 0)
                .findFirst();
        if (block.isEmpty()) return "redirect:" + held.get().path("oordeel");
        var words = held.get().in(frame.words());
        model.addAttribute("page", view(held.get(), block.get(), words));
        model.addAttribute(
                "frame",
                frame.titled(words.say("practice.badge") + ": "
                        + words.say(block.get().nameKey())));
        return "practice/talk";
    }

    @PostMapping("/oefenen/{casus}/vragen/{letter}")
    @Needs(Permission.PRACTISE)
    String keep(
            @PathVariable String casus,
            @PathVariable String letter,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            RedirectAttributes next) {
        var block = block(letter);
        var held = desk.open(casus, actor);
        if (held.isEmpty()) return "redirect:" + PracticeDesk.BASE;
        var sent = new Sent(fields);
        var heard = held.get().client().line(sent.one("vraag"));
        boolean fine = gate.pass(Look.by(actor, Permission.PRACTISE), passage -> {
            heard.ifPresent(line -> practices.hear(held.get().practice(), line, passage));
            return practices.keep(held.get().practice(), sent.filled(held.get().asked(block)), passage);
        });
        if (!fine) {
            News.warning(next, "practice.wrong");
            return "redirect:" + held.get().path(block);
        }
        if (heard.isPresent())
            return "redirect:" + held.get().path(block) + "#vraag-"
                    + heard.get().question();
        News.done(next, "practice.kept");
        return "redirect:"
                + held.get()
                        .after(block)
                        .map(held.get()::path)
                        .orElse(held.get().path("oordeel"));
    }

    private PracticeTalkView view(PracticeDesk.Held held, Block block, Words words) {
        long left =
                held.blocks().stream().filter(one -> one.compareTo(block) > 0).count();
        var before =
                held.blocks().stream().filter(one -> one.compareTo(block) < 0).reduce((first, second) -> second);
        return new PracticeTalkView(
                words.say(held.client().key("title")),
                words.say(block.nameKey()),
                left == 0 ? words.say("practice.left.none") : words.count("practice.left", left),
                held.path(block),
                before.map(held::path).orElse(PracticeDesk.BASE),
                words.say(before.isPresent() ? "practice.back.talk" : "practice.back"),
                words.say(left == 0 ? "practice.to.verdict" : "practice.further"),
                held.asked(block).stream()
                        .map(question -> heard(held, question, words))
                        .toList());
    }

    private Heard heard(PracticeDesk.Held held, Question question, Words words) {
        var line = held.client().line(question.code()).orElseThrow();
        int heard = held.practice().heard(question.code());
        var name = words.say(held.client().key("name"));
        return new Heard(
                questions.view(question, held.practice().replies(), words),
                words.say("practice.client.says", name),
                pieces(held, question, Math.min(heard, line.pieces()), words),
                asking(heard).map(words::say),
                heard > line.pieces() ? Optional.of(words.say("practice.ask.nothing", name)) : Optional.empty());
    }

    /** What can still be asked; whether there is more to hear is only known by asking. */
    private static Optional<String> asking(int heard) {
        return switch (heard) {
            case 0 -> Optional.of("practice.ask");
            case 1 -> Optional.of("practice.ask.further");
            default -> Optional.empty();
        };
    }

    private static List<String> pieces(PracticeDesk.Held held, Question question, int heard, Words words) {
        return IntStream.rangeClosed(1, heard)
                .mapToObj(nth -> words.say(held.client().key(question.code() + "." + nth)))
                .toList();
    }

    private static Block block(String letter) {
        if (!letter.matches("[a-l]")) throw new NotHere();
        return Block.valueOf(letter.toUpperCase(Locale.ROOT));
    }
}

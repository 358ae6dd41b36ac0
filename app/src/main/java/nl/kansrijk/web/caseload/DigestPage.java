package nl.kansrijk.web.caseload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.digest.DigestWish;
import nl.kansrijk.casework.digest.DigestWish.About;
import nl.kansrijk.casework.digest.Digests;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Wording;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The daily mail: when, about what, or not at all; with how it would look now. */
@Controller
class DigestPage {
    private final Gate gate;
    private final Digests digests;
    private final Accounts accounts;
    private final Wording wording;

    DigestPage(Gate gate, Digests digests, Accounts accounts, Wording wording) {
        this.gate = gate;
        this.digests = digests;
        this.accounts = accounts;
        this.wording = wording;
    }

    private record Found(DigestWish wish, Map<About, Integer> now) {}

    @GetMapping("/mijn-dag/mail")
    @Needs(Permission.DAILY_MAIL)
    String ask(Actor actor, Frame frame, Model model) {
        var found = gate.pass(
                Look.by(actor, Permission.DAILY_MAIL),
                passage -> new Found(digests.wish(passage), digests.now(passage)));
        return show(found.wish(), found.now(), actor, frame, model, Optional.empty());
    }

    @PostMapping("/mijn-dag/mail")
    @Needs(Permission.DAILY_MAIL)
    String keep(
            @RequestParam(name = "over") Optional<Set<String>> over,
            @RequestParam(name = "wil", defaultValue = "") String wanted,
            @RequestParam(name = "uur", defaultValue = "") String hour,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var about = Arrays.stream(About.values())
                .filter(one -> over.orElse(Set.of()).contains(one.name()))
                .collect(Collectors.toSet());
        var at = hour.matches("[0-9]{1,2}") ? Integer.parseInt(hour) : DigestWish.USUAL.hour();
        boolean known = at >= DigestWish.EARLIEST && at <= DigestWish.LATEST;
        var wish = new DigestWish(!wanted.equals("nee"), known ? at : DigestWish.USUAL.hour(), about, Optional.empty());
        if (wish.wanted() && about.isEmpty()) {
            var now = gate.pass(Look.by(actor, Permission.DAILY_MAIL), digests::now);
            return show(wish, now, actor, frame, model, Optional.of("digest.error.about"));
        }
        gate.pass(Look.by(actor, Permission.DAILY_MAIL), passage -> {
            digests.keep(wish, passage);
            return wish;
        });
        News.done(next, wish.wanted() ? "digest.kept" : "digest.off");
        return "redirect:/mijn-dag/mail";
    }

    private String show(
            DigestWish wish, Map<About, Integer> now, Actor actor, Frame frame, Model model, Optional<String> wrong) {
        var words = frame.words();
        var preview =
                wording.of("post.digest", Digests.facts(wish, now), Letter.Channel.MAIL, Locale.of(words.language()));
        boolean reachable = accounts.find(actor.user())
                .map(account -> account.login().contains("@"))
                .orElse(false);
        model.addAttribute(
                "page",
                new DigestForm(
                        wanted(wish, words),
                        hour(wish, words),
                        about(wish, wrong, words),
                        preview.subject(),
                        preview.text(),
                        reachable));
        model.addAttribute("frame", frame.titled(words.say("digest.title")));
        return "caseload/digest";
    }

    private static Field.Radios wanted(DigestWish wish, Words words) {
        return new Field.Radios(
                Field.Ask.of("wil", words.say("digest.ask.wil")),
                wish.wanted() ? "ja" : "nee",
                List.of(
                        Field.Option.of("ja", words.say("digest.yes")),
                        Field.Option.of("nee", words.say("digest.no"))));
    }

    private static Field.Select hour(DigestWish wish, Words words) {
        var hours = IntStream.rangeClosed(DigestWish.EARLIEST, DigestWish.LATEST)
                .mapToObj(hour -> Field.Option.of(Integer.toString(hour), words.say("digest.hour", hour)))
                .toList();
        return new Field.Select(Field.Ask.of("uur", words.say("digest.ask.uur")), Integer.toString(wish.hour()), hours);
    }

    private static Field.Checkboxes about(DigestWish wish, Optional<String> wrong, Words words) {
        var options = Arrays.stream(About.values())
                .map(one -> Field.Option.of(one.name(), words.say("digest.about." + one)))
                .toList();
        var chosen = wish.about().stream().map(Enum::name).collect(Collectors.toSet());
        var ask = Field.Ask.of("over", words.say("digest.ask.over")).wrongWhen(wrong.map(words::say));
        return new Field.Checkboxes(ask, chosen, options);
    }
}

package nl.kansrijk.web.contact;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.post.ClientLetters;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Parcel;
import nl.kansrijk.post.Wording;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was sent to a client, written out; letters on paper on one page to print. */
@Controller
class LettersPage {
    private final CaseFile file;
    private final ClientLetters letters;
    private final Identities identities;
    private final Wording wording;
    private final Accounts accounts;

    LettersPage(CaseFile file, ClientLetters letters, Identities identities, Wording wording, Accounts accounts) {
        this.accounts = accounts;
        this.file = file;
        this.letters = letters;
        this.identities = identities;
        this.wording = wording;
    }

    @GetMapping("/klanten/{id}/brieven")
    @Needs(Permission.LETTERS)
    String list(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var words = frame.words();
        List<Parcel> all = file.open(actor, Permission.LETTERS, id, session, passage -> letters.of(id, passage));
        var path = "/klanten/" + id.value();
        var names = accounts.of(actor.tenant()).stream().collect(Collectors.toMap(Account::id, Account::name));
        var known = wording.knowing(names);
        var lines = all.stream()
                .map(one -> line(one, known, path + "/brieven/", words))
                .toList();
        model.addAttribute("page", new LettersView(path, words.count("letters.shown", lines.size()), lines));
        model.addAttribute("frame", frame.titled(words.say("letters.title")));
        return "contact/letters";
    }

    /** A letter and to whom it goes. */
    private record Found(Parcel letter, Optional<Identity> to) {}

    @GetMapping("/klanten/{id}/brieven/{paper}")
    @Needs(Permission.LETTERS)
    String one(
            @PathVariable ClientId id,
            @PathVariable("paper") UUID letter,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        Found found = file.open(
                actor,
                Permission.LETTERS,
                id,
                session,
                passage -> letters.of(id, passage).stream()
                        .filter(one -> one.id().equals(letter) && one.channel() == Letter.Channel.PAPER)
                        .findFirst()
                        .map(one -> new Found(one, identities.of(id, passage)))
                        .orElseThrow(NotHere::new));
        model.addAttribute("page", paper(found, "/klanten/" + id.value() + "/brieven", frame));
        model.addAttribute("frame", frame.titled(frame.words().say("letters.one")));
        return "contact/letter";
    }

    @PostMapping("/klanten/{id}/brieven/{paper}")
    @Needs(Permission.PRINTED_LETTER)
    String printed(
            @PathVariable ClientId id,
            @PathVariable("paper") UUID letter,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        boolean known = file.open(
                actor, Permission.PRINTED_LETTER, id, session, passage -> letters.printed(id, letter, passage));
        if (!known) throw new NotHere();
        News.done(next, "letters.posted");
        return "redirect:/klanten/" + id.value() + "/brieven";
    }

    private static LettersView.Line line(Parcel one, Wording known, String path, Words words) {
        var written = written(one, known, Locale.of(words.language()));
        boolean paper = one.channel() == Letter.Channel.PAPER;
        boolean waits = paper && one.state() == Parcel.State.TRAY;
        return new LettersView.Line(
                written.subject(),
                written.text(),
                words.say("tray.by." + one.channel()),
                words.moment(one.at()),
                words.say(waits ? "letters.waits" : "tray.state." + one.state()),
                paper ? Optional.of(path + one.id()) : Optional.empty());
    }

    private LetterView paper(Found found, String path, Frame frame) {
        var language =
                found.to().map(Identity::contactLanguage).filter("en"::equals).orElse("nl");
        var written = written(found.letter(), wording, Locale.of(language));
        var address = found.to()
                .map(who -> Stream.concat(
                                Stream.of(who.name()),
                                Arrays.stream(who.address().split(", ")))
                        .toList())
                .orElse(List.of());
        var day = DutchTime.day(found.letter().at());
        return new LetterView(
                path + "/" + found.letter().id(),
                path,
                frame.actor().map(Frame.Actor::organisation).orElse(""),
                address,
                frame.words().day(day),
                written.subject(),
                Arrays.asList(written.text().split("\n\n")),
                found.letter().state() == Parcel.State.TRAY);
    }

    private static Wording.Written written(Parcel one, Wording wording, Locale language) {
        return wording.of(one.words().key(), one.words().facts(), one.channel(), language);
    }
}

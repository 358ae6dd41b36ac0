package nl.kansrijk.web.notes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.ClientMessages;
import nl.kansrijk.post.ClientLetters;
import nl.kansrijk.post.Parcel;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "Mijn brieven": a client reads again what was sent and what the client wrote, newest first. Source: domain J17. */
@Controller
class OwnLettersPage {
    private final Self self;
    private final ClientLetters letters;
    private final ClientMessages messages;
    private final SentLetters shown;

    OwnLettersPage(Self self, ClientLetters letters, ClientMessages messages, SentLetters shown) {
        this.self = self;
        this.letters = letters;
        this.messages = messages;
        this.shown = shown;
    }

    @GetMapping("/mijn-brieven")
    @Needs(Permission.OWN_LETTERS)
    String read(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var me = Self.of(actor);
        var looked = self.look(
                actor,
                Permission.OWN_LETTERS,
                passage -> new Both(letters.readAlong(me, passage), messages.of(me, passage)));
        model.addAttribute("letters", lines(looked.found(), actor, words));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("myletters.title")));
        return "notes/letters";
    }

    private record Both(List<Parcel> sent, List<ClientMessages.Written> written) {}

    private List<SentLetters.Line> lines(Both thread, Actor actor, Words words) {
        var own = thread.written().stream()
                .map(one -> new SentLetters.Line(
                        words.say("myletters.own"), one.words(), one.at(), words.moment(one.at())));
        return Stream.concat(shown.lines(thread.sent(), actor, words).stream(), own)
                .sorted(Comparator.comparing(SentLetters.Line::at).reversed())
                .toList();
    }
}

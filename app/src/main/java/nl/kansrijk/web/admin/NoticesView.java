package nl.kansrijk.web.admin;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.post.Message;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;

/** The notices, newest first, those not read yet with a button. */
public record NoticesView(String shown, List<Line> lines) {
    public NoticesView {
        lines = List.copyOf(lines);
    }

    /** One notice: what, when, the way to the reading log and, while unread, the way to put it away. */
    public record Line(String subject, String text, String when, Optional<Action> log, Optional<Action> read) {}

    static NoticesView of(List<Message> letters, Phrases phrases, Words words) {
        long fresh =
                letters.stream().filter(letter -> letter.readAt().isEmpty()).count();
        return new NoticesView(
                words.count("notices.shown", fresh),
                letters.stream().map(letter -> line(letter, phrases, words)).toList());
    }

    private static Line line(Message letter, Phrases phrases, Words words) {
        var told = letter.words();
        return new Line(
                phrases.say(new Reason(told.key() + ".subject", told.facts()), words),
                phrases.say(new Reason(told.key() + ".text", told.facts()), words),
                words.moment(letter.at()),
                letter.person()
                        .map(person -> Action.link(words.say("notices.log"), "/leeslog?klant=" + person.value())),
                letter.readAt().isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                Action.post(words.say("notices.read"), "/meldingen/" + letter.id() + "/gelezen")));
    }
}

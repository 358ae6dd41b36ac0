package nl.kansrijk.web.notes;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.post.Parcel;
import nl.kansrijk.post.Wording;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** What was sent to a client, written out as the client, or who acts for the client, reads it. */
@Component
public class SentLetters {
    private final Wording wording;
    private final Accounts accounts;

    SentLetters(Wording wording, Accounts accounts) {
        this.wording = wording;
        this.accounts = accounts;
    }

    /** One message or letter, and when it was sent, also in words. */
    public record Line(String subject, String text, Instant at, String when) {}

    /** In the order they come. */
    public List<Line> lines(List<Parcel> all, Actor reader, Words words) {
        if (all.isEmpty()) return List.of();
        var known = wording.knowing(
                accounts.of(reader.tenant()).stream().collect(Collectors.toMap(Account::id, Account::name)));
        return all.stream().map(one -> line(one, known, words)).toList();
    }

    private static Line line(Parcel one, Wording known, Words words) {
        var written = known.of(one.words().key(), one.words().facts(), one.channel(), Locale.of(words.language()));
        return new Line(written.subject(), written.text(), one.at(), words.moment(one.at()));
    }
}

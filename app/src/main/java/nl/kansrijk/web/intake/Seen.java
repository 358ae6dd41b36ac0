package nl.kansrijk.web.intake;

import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.intake.Block;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** What a professional saw during a talk: a voice of its own beside the answers, never over them. */
@Component
class Seen {
    static final String CODE = "OBSERVATION";
    private static final int LONGEST = 2000;
    private final Profiles profiles;

    Seen(Profiles profiles) {
        this.profiles = profiles;
    }

    static boolean tooLong(Sent sent) {
        return sent.one("observatie").length() > LONGEST;
    }

    /** Writes it down; nothing typed is nothing seen. */
    void write(ClientId client, Block block, String words, Passage passage) {
        if (words.isBlank()) return;
        var day = DutchTime.day(passage.at());
        var text = new Value.Text(words);
        var said = NewStatement.first(CODE, block.name(), text, Source.professional(day));
        var before = before(client, block, passage);
        profiles.say(client, before.map(said::following).orElse(said), passage);
    }

    private Optional<java.util.UUID> before(ClientId client, Block block, Passage passage) {
        return profiles.open(client, passage)
                .entries()
                .map(ClientFile.Entry::statement)
                .filter(one -> one.fact().about(CODE, block.name()))
                .map(Statement::id)
                .findFirst();
    }

    /** Of what was said, newest first: what was seen during this talk about this block, with its day, for both to read. */
    static Optional<String> during(Talk talk, Block block, Stream<Statement> said, Words words) {
        var from = TalkWords.day(talk.times().opened());
        var until = talk.times().closed().map(TalkWords::day);
        return said.filter(one -> one.fact().about(CODE, block.name()))
                .filter(one -> !one.source().observedOn().isBefore(from))
                .filter(one -> until.filter(one.source().observedOn()::isAfter).isEmpty())
                .filter(one -> one.fact().value() instanceof Value.Text)
                .findFirst()
                .map(one -> words.say(
                        "intake.seen.line",
                        ((Value.Text) one.fact().value()).words(),
                        words.day(one.source().observedOn())));
    }
}

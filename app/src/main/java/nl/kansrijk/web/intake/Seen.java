package nl.kansrijk.web.intake;

import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.intake.Block;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/** What a professional saw during a talk: a voice of its own beside the answers, never over them. */
@Component
class Seen {
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
        var said = NewStatement.first("OBSERVATION", block.name(), text, Source.professional(day));
        var before = before(client, block, passage);
        profiles.say(client, before.map(said::following).orElse(said), passage);
    }

    private Optional<java.util.UUID> before(ClientId client, Block block, Passage passage) {
        return profiles.open(client, passage)
                .entries()
                .map(ClientFile.Entry::statement)
                .filter(one -> one.fact().about("OBSERVATION", block.name()))
                .map(one -> one.id())
                .findFirst();
    }
}

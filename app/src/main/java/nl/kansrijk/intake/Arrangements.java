package nl.kansrijk.intake;

import java.util.EnumSet;
import java.util.List;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.SharePart;
import nl.kansrijk.profile.SharedParts;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Brings what was agreed in a talk to where it belongs: how someone is reached, and what employers may see. */
@Component
class Arrangements {
    private static final String NOTHING = "NOTHING";
    private final Identities identities;
    private final SharedParts shared;

    Arrangements(Identities identities, SharedParts shared) {
        this.identities = identities;
        this.shared = shared;
    }

    void bring(ClientId client, List<Question> asked, Replies replies, Passage passage) {
        for (var question : asked)
            switch (question.rule()) {
                case CONTACT -> reach(client, replies.value(question.code(), ""), passage);
                case SHARING -> replies.of(question.code(), "").ifPresent(answer -> share(client, answer, passage));
                default -> {} // nothing is agreed here
            }
    }

    /** How the client wants to be reached stands with who the client is. */
    private void reach(ClientId client, String channel, Passage passage) {
        if (channel.isEmpty() || !passage.writable().contains(DataGroup.IDENTITY)) return;
        identities
                .of(client, passage)
                .filter(who -> !who.preferredChannel().equals(channel))
                .ifPresent(who -> identities.enter(client, reachedBy(channel, who), passage));
    }

    /** What employers may see follows the answer; "nothing yet" is nothing, whatever else was ticked. */
    private void share(ClientId client, Answer answer, Passage passage) {
        var ticked = Part.several(answer.value());
        var open = EnumSet.noneOf(SharePart.class);
        for (var part : SharePart.values())
            if (ticked.contains(part.name()) && !ticked.contains(NOTHING)) open.add(part);
        shared.told(client, open, answer.entry().at(), passage);
    }

    private static Identity reachedBy(String channel, Identity who) {
        return new Identity(
                who.name(),
                who.birthDate(),
                who.address(),
                who.email(),
                who.phone(),
                who.bsn(),
                who.contactLanguage(),
                channel);
    }
}

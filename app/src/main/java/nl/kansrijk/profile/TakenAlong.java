package nl.kansrijk.profile;

import java.time.Instant;
import nl.kansrijk.profile.FileCopy.About;
import nl.kansrijk.profile.FileCopy.Answered;
import nl.kansrijk.profile.FileCopy.Line;
import nl.kansrijk.profile.FileCopy.Voice;
import nl.kansrijk.profile.FileCopy.Who;
import nl.kansrijk.shared.ClientId;

/** What is known of someone, as it is taken along. */
final class TakenAlong {
    private TakenAlong() {}

    static Line line(Statement said) {
        return new Line(
                said.id(),
                new About(
                        said.fact().characteristic(),
                        said.fact().item(),
                        ValueText.write(said.fact().value())),
                new Voice(
                        said.source().type(),
                        said.source().ref(),
                        said.source().observedOn(),
                        said.entry().at(),
                        said.entry().confidence(),
                        said.entry().supersedes()),
                new FileCopy.Terms(said.terms().validUntil(), said.terms().share()));
    }

    static Answered answered(RecognitionTable.Answer one) {
        var given = one.recognition();
        return new Answered(
                one.statement(),
                given.number(),
                given.status(),
                given.words(),
                given.at().orElse(Instant.EPOCH));
    }

    static Who who(ClientId client, Identity who) {
        return new Who(
                client.value(),
                who.name(),
                who.birthDate(),
                who.address(),
                who.email(),
                who.phone(),
                who.contactLanguage(),
                who.preferredChannel());
    }
}

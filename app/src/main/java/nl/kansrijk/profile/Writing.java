package nl.kansrijk.profile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.profile.Statement.Entry;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Statement.Terms;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** The one way in which statements are written, whether one by one or many from a talk: with all that follows from it. */
@Component
class Writing {
    private final Characteristics catalogue;
    private final StatementTable statements;
    private final OwnWords ownWords;
    private final Sharing sharing;
    private final Afterwards afterwards;

    Writing(
            Characteristics catalogue,
            StatementTable statements,
            OwnWords ownWords,
            Sharing sharing,
            Afterwards afterwards) {
        this.catalogue = catalogue;
        this.statements = statements;
        this.ownWords = ownWords;
        this.sharing = sharing;
        this.afterwards = afterwards;
    }

    /** What follows from writing. */
    @Component
    record Afterwards(Freshening freshening, Movements movements) {}

    /** What is said as a statement of who speaks now, after this one when there was one. */
    Statement statement(ClientId client, NewStatement said, Optional<UUID> follows, ShareLevel share, Passage passage) {
        var about = catalogue.get(said.fact().characteristic());
        return new Statement(
                UUID.randomUUID(),
                client,
                said.fact(),
                said.source(),
                new Entry(passage.actor().user(), passage.at(), said.confidence(), follows),
                OwnWords.beginning(client, said.source(), passage),
                new Terms(
                        said.validUntil()
                                .or(() -> about.validUntil(said.source().observedOn())),
                        share,
                        about.sensitivityOf(said.fact().item())));
    }

    /** What counts today and says the opposite of this, such as a no to a certificate that is there now. */
    Optional<Statement> opposite(ClientId client, Fact fact, Passage passage) {
        return catalogue
                .opposite(fact.characteristic())
                .flatMap(other -> statements.newest(client, other.code(), fact.item()))
                .filter(one -> one.countsOn(SayRules.today(passage)));
    }

    /** That this is taken back by who speaks now: it ended the day before. */
    Statement takenBack(Statement old, Source by, Passage passage) {
        var until = SayRules.today(passage).minusDays(1);
        var source = new Source(by.type(), by.ref(), SayRules.today(passage));
        var back = new NewStatement(
                old.fact(), source, Confidence.MID, Optional.empty(), Optional.of(until), Optional.of(old.id()));
        return statement(old.client(), back, back.follows(), old.terms().share(), passage);
    }

    /** Writes these down in the place of what stood there: no further than the client chose, and no dispute lives on. */
    void write(ClientId client, List<Statement> said, Collection<Statement> replaced, int version, Passage passage) {
        statements.addAll(client, said, passage.actor().tenant(), version);
        sharing.hold(
                client,
                said.stream()
                        .map(one -> catalogue.get(one.fact().characteristic()))
                        .collect(Collectors.toSet()));
        ownWords.keep(client, said, passage);
        var freshening = afterwards.freshening();
        freshening.refresh(client, passage);
        afterwards.movements().tell(said, replaced, passage);
        said.stream()
                .filter(one -> one.fact().acute() && !one.takenBack())
                .forEach(one -> freshening.acute(one, passage));
        replaced.stream()
                .filter(old -> old.recognition().disputed())
                .forEach(old -> freshening.disputeOver(old, passage));
    }
}

package nl.kansrijk.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Statement.Entry;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Statement.Terms;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** Writes down what is said: never over something else, never twice, and never past someone who was earlier. */
@Component
class Speaking {
    private final Characteristics catalogue;
    private final OpenItems items;
    private final StatementTable statements;
    private final OwnWords ownWords;
    private final Freshening freshening;
    private final Sharing sharing;

    Speaking(
            Characteristics catalogue,
            OpenItems items,
            StatementTable statements,
            OwnWords ownWords,
            Freshening freshening,
            Sharing sharing) {
        this.catalogue = catalogue;
        this.items = items;
        this.statements = statements;
        this.ownWords = ownWords;
        this.freshening = freshening;
        this.sharing = sharing;
    }

    Said say(ClientId client, NewStatement said, Passage passage) {
        var about = catalogue.find(said.fact().characteristic());
        if (about.isEmpty()) return new Said.Refused(new Reason("profile.refused.characteristic", Map.of()));
        if (!items.takes(about.get(), said.fact().item())) return new Said.Refused(SayRules.item(about.get()));
        var no = SayRules.against(about.get(), said, passage);
        if (no.isPresent()) return new Said.Refused(no.get());
        return written(client, about.get(), clean(said), passage);
    }

    /** What is said after a look at its own words. */
    private record Clean(NewStatement said, List<Reason> warnings) {}

    private static Clean clean(NewStatement said) {
        if (!(said.fact().value() instanceof Value.Text(String words))) return new Clean(said, List.of());
        var checked = FreeText.check(words);
        var fact = new Fact(said.fact().characteristic(), said.fact().item(), new Value.Text(checked.maskedText()));
        return new Clean(
                new NewStatement(
                        fact, said.source(), said.confidence(), said.share(), said.validUntil(), said.follows()),
                checked.warnings());
    }

    private Said written(ClientId client, Characteristic about, Clean clean, Passage passage) {
        int version = freshening.lock(client, passage);
        var said = clean.said();
        var before = statements.newest(client, about.code(), said.fact().item());
        var usual = before.map(old -> old.terms().share()).orElse(about.rules().share());
        var share = said.share().orElse(usual);
        var same = before.filter(old -> says(old, said, share, passage));
        if (same.isPresent()) return kept(same.get(), clean, about, passage);
        if (!before.map(Statement::id).equals(said.follows())) return overtaken(before, about, passage);
        var no = SayRules.against(share, usual, about, passage);
        if (no.isPresent()) return new Said.Refused(no.get());
        var statement = statement(client, said, about, share, passage);
        statements.add(statement, passage.actor().tenant(), version);
        sharing.hold(client, about);
        ownWords.keep(client, List.of(statement), passage);
        freshening.refresh(client, passage);
        before.filter(old -> old.recognition().disputed()).ifPresent(old -> freshening.disputeOver(old, passage));
        return kept(statement, clean, about, passage);
    }

    private static boolean says(Statement old, NewStatement said, ShareLevel share, Passage passage) {
        return old.fact().equals(said.fact())
                && old.source().equals(said.source())
                && old.terms().share() == share
                && said.validUntil()
                        .map(Optional::of)
                        .map(old.terms().validUntil()::equals)
                        .orElse(true)
                && old.countsOn(SayRules.today(passage));
    }

    private static Said kept(Statement statement, Clean clean, Characteristic about, Passage passage) {
        passage.shown(passage.actor().tenant(), statement.client(), about.group());
        return new Said.Kept(statement, clean.warnings());
    }

    private static Said overtaken(Optional<Statement> now, Characteristic about, Passage passage) {
        if (now.isEmpty()) return new Said.Refused(Reason.of("profile.refused.unknown"));
        passage.shown(passage.actor().tenant(), now.get().client(), about.group());
        return new Said.Stale(now.get());
    }

    private static Statement statement(
            ClientId client, NewStatement said, Characteristic about, ShareLevel share, Passage passage) {
        return new Statement(
                UUID.randomUUID(),
                client,
                said.fact(),
                said.source(),
                new Entry(passage.actor().user(), passage.at(), said.confidence(), said.follows()),
                OwnWords.beginning(client, said.source(), passage),
                new Terms(
                        said.validUntil()
                                .or(() -> about.validUntil(said.source().observedOn())),
                        share,
                        about.sensitivityOf(said.fact().item())));
    }
}

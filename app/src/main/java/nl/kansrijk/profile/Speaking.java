package nl.kansrijk.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** Writes down what is said: never over something else, never twice, and never past someone who was earlier. */
@Component
class Speaking {
    private final Characteristics catalogue;
    private final OpenItems items;
    private final StatementTable statements;
    private final Writing writing;
    private final Freshening freshening;

    Speaking(
            Characteristics catalogue,
            OpenItems items,
            StatementTable statements,
            Writing writing,
            Freshening freshening) {
        this.catalogue = catalogue;
        this.items = items;
        this.statements = statements;
        this.writing = writing;
        this.freshening = freshening;
    }

    Said say(ClientId client, NewStatement said, Passage passage) {
        var about = catalogue.find(said.fact().characteristic());
        if (about.isEmpty()) return new Said.Refused(new Reason("profile.refused.characteristic", Map.of()));
        if (!items.takes(about.get(), said.fact().item())) return new Said.Refused(SayRules.item(about.get()));
        var no = SayRules.against(about.get(), said, passage);
        if (no.isPresent()) return new Said.Refused(no.get());
        return written(client, about.get(), said.masked(), passage);
    }

    private Said written(ClientId client, Characteristic about, NewStatement.Masked masked, Passage passage) {
        int version = freshening.lock(client, passage);
        var said = masked.said();
        var before = statements.newest(client, about.code(), said.fact().item());
        var usual = before.map(old -> old.terms().share()).orElse(about.rules().share());
        var share = said.share().orElse(usual);
        var same = before.filter(old -> says(old, said, share, passage));
        if (same.isPresent()) return kept(same.get(), masked, about, passage);
        if (!before.map(Statement::id).equals(said.follows())) return overtaken(before, about, passage);
        var no = SayRules.against(share, usual, about, passage);
        if (no.isPresent()) return new Said.Refused(no.get());
        var statement = writing.statement(client, said, said.follows(), share, passage);
        writing.write(client, List.of(statement), before.stream().toList(), version, passage);
        return kept(statement, masked, about, passage);
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

    private static Said kept(Statement statement, NewStatement.Masked masked, Characteristic about, Passage passage) {
        passage.shown(passage.actor().tenant(), statement.client(), about.group());
        return new Said.Kept(statement, masked.warnings());
    }

    private static Said overtaken(Optional<Statement> now, Characteristic about, Passage passage) {
        if (now.isEmpty()) return new Said.Refused(Reason.of("profile.refused.unknown"));
        passage.shown(passage.actor().tenant(), now.get().client(), about.group());
        return new Said.Stale(now.get());
    }
}

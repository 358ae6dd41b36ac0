package nl.kansrijk.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        var opposite = writing.opposite(client, said.fact(), passage).filter(old -> !said.takesBack());
        var same = before.filter(old -> opposite.isEmpty() && says(old, said, share, passage));
        if (same.isPresent()) return kept(same.get(), masked.warnings(), about, passage);
        if (!before.map(Statement::id).equals(said.follows())) return overtaken(before, about, passage);
        var no = SayRules.against(share, usual, about, passage);
        if (no.isPresent()) return new Said.Refused(no.get());
        var statement = writing.statement(client, said, said.follows(), share, passage);
        var ended = opposite.map(old -> writing.takenBack(old, said.source(), passage));
        var all = Stream.concat(Stream.of(statement), ended.stream()).toList();
        writing.write(client, all, before.stream().toList(), version, passage);
        return kept(statement, ended.map(Speaking::told).orElse(masked.warnings()), about, passage);
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

    /** That the opposite was ended, in a sentence. */
    private static List<Reason> told(Statement ended) {
        boolean no = ended.fact().characteristic().endsWith(Characteristic.NOT);
        return List.of(Reason.of(Said.ENDED + (no ? "not" : "has")));
    }

    private static Said kept(Statement statement, List<Reason> warnings, Characteristic about, Passage passage) {
        passage.shown(passage.actor().tenant(), statement.client(), about.group());
        return new Said.Kept(statement, warnings);
    }

    private static Said overtaken(Optional<Statement> now, Characteristic about, Passage passage) {
        if (now.isEmpty()) return new Said.Refused(Reason.of("profile.refused.unknown"));
        passage.shown(passage.actor().tenant(), now.get().client(), about.group());
        return new Said.Stale(now.get());
    }
}

package nl.kansrijk.profile;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over what came up in a talk or was derived from it, many things at once, each after what stood there. A register
 * or a test is never spoken over by a talk; the same said again is kept once; nothing goes further than it went before.
 * Rooms above call this; what a form says goes through {@link Profiles}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Tellings {
    private final Characteristics catalogue;
    private final OpenItems items;
    private final StatementTable statements;
    private final Writing writing;
    private final Freshening freshening;

    Tellings(
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

    /** What a statement is about. */
    private record About(String characteristic, String item) {
        static About of(Statement.Fact fact) {
            return new About(fact.characteristic(), fact.item());
        }
    }

    /**
     * What to write down. Something with a last day before its first takes back what the same voice said with that value.
     *
     * @param said newest of each thing
     * @param named mentioned without saying more of it: written down only when nothing else says it already
     */
    public record Told(List<NewStatement> said, List<NewStatement> named) {
        public Told {
            said = List.copyOf(said);
            named = List.copyOf(named);
        }
    }

    /** Writes down what is new of these and answers what was written; what the catalogue or the role forbids is left out. */
    public List<Statement> tell(ClientId client, Told told, Passage passage) {
        passage.mustBeAbout(client);
        if (told.said().isEmpty() && told.named().isEmpty()) return List.of();
        int version = freshening.lock(client, passage);
        var now = newest(client);
        Map<About, Statement> written = new LinkedHashMap<>();
        for (var said : told.named())
            if (!Precedence.known(said, Optional.ofNullable(now.get(About.of(said.fact()))), SayRules.today(passage)))
                write(said, now, written, client, passage);
        for (var said : told.said()) write(said, now, written, client, passage);
        endOpposites(now, written, passage);
        return kept(client, written, now, version, passage);
    }

    private void write(
            NewStatement said,
            Map<About, Statement> now,
            Map<About, Statement> written,
            ClientId client,
            Passage passage) {
        var about = About.of(said.fact());
        var before = Optional.ofNullable(now.get(about));
        var today = SayRules.today(passage);
        var opposite = opposite(said.fact()).flatMap(other -> Optional.ofNullable(now.get(other)));
        if (!allowed(said, passage) || !Precedence.goesAfter(said, before, today)) return;
        if (Precedence.against(opposite.filter(old -> !said.takesBack()), today)) return;
        written.put(about, statement(client, said, before, passage));
    }

    private Optional<About> opposite(Statement.Fact fact) {
        return catalogue.opposite(fact.characteristic()).map(other -> new About(other.code(), fact.item()));
    }

    /** What is said ends what says the opposite, unless the same telling says something of that itself. */
    private void endOpposites(Map<About, Statement> now, Map<About, Statement> written, Passage passage) {
        for (var one : List.copyOf(written.values()))
            if (!one.takenBack())
                opposite(one.fact())
                        .filter(other -> !written.containsKey(other))
                        .flatMap(other -> Optional.ofNullable(now.get(other)))
                        .filter(old -> old.countsOn(SayRules.today(passage)))
                        .ifPresent(old ->
                                written.put(About.of(old.fact()), writing.takenBack(old, one.source(), passage)));
    }

    private List<Statement> kept(
            ClientId client,
            Map<About, Statement> written,
            Map<About, Statement> before,
            int version,
            Passage passage) {
        var said = List.copyOf(written.values());
        if (said.isEmpty()) return said;
        var replaced = written.keySet().stream()
                .flatMap(about -> Stream.ofNullable(before.get(about)))
                .toList();
        writing.write(client, said, replaced, version, passage);
        said.forEach(one -> passage.shown(
                passage.actor().tenant(),
                client,
                catalogue.get(one.fact().characteristic()).group()));
        return said;
    }

    private boolean allowed(NewStatement said, Passage passage) {
        return catalogue
                .find(said.fact().characteristic())
                .filter(about -> items.takes(about, said.fact().item()))
                .filter(about -> about.shape().takes(said.fact().value()))
                .filter(about -> passage.writable().contains(about.group()))
                .isPresent();
    }

    private Map<About, Statement> newest(ClientId client) {
        Map<About, Statement> newest = new LinkedHashMap<>();
        statements
                .of(client, catalogue.codes(), EnumSet.allOf(ShareLevel.class))
                .forEach(said -> newest.putIfAbsent(About.of(said.fact()), said));
        return newest;
    }

    private Statement statement(ClientId client, NewStatement said, Optional<Statement> before, Passage passage) {
        var share = before.map(old -> old.terms().share())
                .orElse(catalogue.get(said.fact().characteristic()).rules().share());
        return writing.statement(client, said.masked().said(), before.map(Statement::id), share, passage);
    }
}

package nl.kansrijk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.profile.Statement.Entry;
import nl.kansrijk.profile.Statement.Terms;
import nl.kansrijk.profile.TrayLines.Stamp;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;

/** Makes statements of what is brought in about a person, and lays them on the trays. */
final class LifeLines {
    private final Characteristics catalogue;
    private final OpenItems items;
    private final TrayLines lines;
    private final Stamp stamp;

    LifeLines(Characteristics catalogue, OpenItems items, TrayLines lines, Stamp stamp) {
        this.catalogue = catalogue;
        this.items = items;
        this.lines = lines;
        this.stamp = stamp;
    }

    void add(Life life) {
        lines.identity(life.client(), life.identity());
        var said = new ArrayList<Statement>();
        for (var line : life.said()) {
            var statement = statement(life.client(), line);
            said.add(statement);
            lines.statement(statement, said.size());
            if (line.answer() != Status.NOT_ASKED) lines.answer(statement);
        }
        current(life.client(), life.pause(), said);
        life.pause().ifPresent(pause -> lines.rest(life.client()));
    }

    /** The same of what was taken along from elsewhere, with the numbers it had there. */
    void add(FileCopy copy) {
        var client = new ClientId(copy.who().client());
        lines.identity(client, CopyLines.identity(copy.who()));
        var said = copy.said().stream()
                .map(line -> CopyLines.statement(line, copy, catalogue, stamp.by()))
                .toList();
        for (int i = 0; i < said.size(); i++) lines.statement(said.get(i), i + 1);
        copy.answers().forEach(given -> lines.answer(client, given));
        var pause = copy.pause().map(CopyLines::pause);
        current(client, pause, said);
        pause.ifPresent(resting -> lines.rest(client));
    }

    private void current(ClientId client, Optional<MatchingPause> pause, List<Statement> said) {
        lines.current(client, pause, said.reversed(), catalogue.matched(said.reversed()));
    }

    private Statement statement(ClientId client, Life.Line line) {
        var about = catalogue.get(line.fact().characteristic());
        if (!items.takes(about, line.fact().item())
                || !about.shape().takes(line.fact().value()))
            throw new IllegalArgumentException("does not fit the catalogue: " + about.code());
        var day = line.source().observedOn();
        var at = day.atTime(9, 0).atZone(DutchTime.ZONE).toInstant();
        return new Statement(
                UUID.randomUUID(),
                client,
                line.fact(),
                line.source(),
                new Entry(stamp.by(), at.isAfter(stamp.at()) ? stamp.at() : at, Confidence.MID, Optional.empty()),
                new Recognition(1, line.answer(), "", Optional.of(at)),
                new Terms(
                        line.validUntil().or(() -> about.validUntil(day)),
                        line.share().orElse(about.rules().share()),
                        about.sensitivityOf(line.fact().item())));
    }
}

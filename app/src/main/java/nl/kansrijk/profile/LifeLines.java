package nl.kansrijk.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.profile.Statement.Entry;
import nl.kansrijk.profile.Statement.Terms;
import nl.kansrijk.profile.Tray.Target;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;

/** Lays the lines of a person on the trays. */
final class LifeLines {
    private final Characteristics catalogue;
    private final OpenItems items;
    private final Seals seals;
    private final Map<Target, Tray> trays;
    private final Stamp stamp;

    LifeLines(Characteristics catalogue, OpenItems items, Seals seals, Map<Target, Tray> trays, Stamp stamp) {
        this.catalogue = catalogue;
        this.items = items;
        this.seals = seals;
        this.trays = trays;
        this.stamp = stamp;
    }

    /** What every line of one call has in common. */
    record Stamp(TenantId tenant, UserId by, Instant at) {}

    void add(Life life) {
        identity(life.client(), life.identity());
        var said = new ArrayList<Statement>();
        for (var line : life.said()) {
            var statement = statement(life.client(), line);
            said.add(statement);
            statement(statement, said.size());
            if (line.answer() != Status.NOT_ASKED) answer(statement);
        }
        current(life.client(), life.pause(), said);
        life.pause().ifPresent(pause -> rest(life.client()));
    }

    /** The same of what was taken along from elsewhere, with the numbers it had there. */
    void add(FileCopy copy) {
        var client = new ClientId(copy.who().client());
        identity(client, CopyLines.identity(copy.who()));
        var said = copy.said().stream()
                .map(line -> CopyLines.statement(line, copy, catalogue, stamp.by()))
                .toList();
        for (int i = 0; i < said.size(); i++) statement(said.get(i), i + 1);
        copy.answers().forEach(given -> answer(client, given));
        var pause = copy.pause().map(CopyLines::pause);
        current(client, pause, said);
        pause.ifPresent(resting -> rest(client));
    }

    private void rest(ClientId client) {
        line(Target.REST, client).cell(stamp.at()).cell(Optional.empty()).end();
    }

    private Tray line(Target target, ClientId client) {
        return trays.computeIfAbsent(target, fresh -> new Tray())
                .cell(stamp.tenant().value())
                .cell(client.value());
    }

    private void identity(ClientId client, Identity identity) {
        var closed = seals.close(stamp.tenant(), client, identity);
        line(Target.IDENTITY, client)
                .cell(hex(closed.identity()))
                .cell(closed.bsn().map(LifeLines::hex))
                .cell(closed.bsnHash())
                .cell(stamp.at())
                .cell(stamp.by().value())
                .end();
    }

    private void statement(Statement said, int version) {
        line(Target.STATEMENT, said.client())
                .cell(said.id())
                .cell(version)
                .cell(said.fact().characteristic())
                .cell(said.fact().item())
                .cell(ValueText.write(said.fact().value()))
                .cell(said.source().type())
                .cell(said.source().ref())
                .cell(said.source().observedOn())
                .cell(said.entry().by().value())
                .cell(said.entry().confidence())
                .cell(said.terms().validUntil())
                .cell(said.terms().share())
                .cell(said.terms().sensitivity())
                .cell(said.entry().supersedes())
                .cell(said.entry().at())
                .end();
    }

    private void answer(Statement said) {
        line(Target.RECOGNITION, said.client())
                .cell(said.id())
                .cell(1)
                .cell(said.recognition().status())
                .cell("")
                .cell(stamp.by().value())
                .cell(said.entry().at())
                .end();
    }

    private void answer(ClientId client, FileCopy.Answered given) {
        line(Target.RECOGNITION, client)
                .cell(given.statement())
                .cell(given.number())
                .cell(given.status())
                .cell(FreeText.check(given.words()).maskedText())
                .cell(stamp.by().value())
                .cell(given.at())
                .end();
    }

    private void current(ClientId client, Optional<MatchingPause> pause, List<Statement> said) {
        var newestFirst = said.reversed();
        line(Target.CURRENT_ROW, client)
                .cell(said.size())
                .cell(Packing.write(Packing.pack(catalogue.matched(newestFirst))))
                .cell(Outline.of(newestFirst).write())
                .cell(pause.map(resting -> PauseText.write(resting.reason())))
                .cell(pause.flatMap(MatchingPause::until))
                .cell(stamp.at())
                .end();
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

    private static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}

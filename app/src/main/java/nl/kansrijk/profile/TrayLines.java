package nl.kansrijk.profile;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.profile.Tray.Target;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.ReasonText;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;

/** Writes each kind of line of a person on its tray. */
final class TrayLines {
    private final Seals seals;
    private final Map<Target, Tray> trays;
    private final Stamp stamp;

    TrayLines(Seals seals, Map<Target, Tray> trays, Stamp stamp) {
        this.seals = seals;
        this.trays = trays;
        this.stamp = stamp;
    }

    /** What every line of one call has in common. */
    record Stamp(TenantId tenant, UserId by, Instant at) {}

    void rest(ClientId client) {
        line(Target.REST, client).cell(stamp.at()).cell(Optional.empty()).end();
    }

    private Tray line(Target target, ClientId client) {
        return trays.computeIfAbsent(target, fresh -> new Tray())
                .cell(stamp.tenant().value())
                .cell(client.value());
    }

    void identity(ClientId client, Identity identity) {
        var closed = seals.close(stamp.tenant(), client, identity);
        line(Target.IDENTITY, client)
                .cell(hex(closed.identity()))
                .cell(closed.bsn().map(TrayLines::hex))
                .cell(closed.bsnHash())
                .cell(stamp.at())
                .cell(stamp.by().value())
                .end();
    }

    void statement(Statement said, int version) {
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

    void answer(Statement said) {
        line(Target.RECOGNITION, said.client())
                .cell(said.id())
                .cell(1)
                .cell(said.recognition().status())
                .cell("")
                .cell(stamp.by().value())
                .cell(said.entry().at())
                .end();
    }

    void answer(ClientId client, FileCopy.Answered given) {
        line(Target.RECOGNITION, client)
                .cell(given.statement())
                .cell(given.number())
                .cell(given.status())
                .cell(FreeText.check(given.words()).maskedText())
                .cell(stamp.by().value())
                .cell(given.at())
                .end();
    }

    void current(ClientId client, Optional<MatchingPause> pause, List<Statement> newestFirst, List<Statement> matched) {
        line(Target.CURRENT_ROW, client)
                .cell(newestFirst.size())
                .cell(PackedText.write(Packing.pack(matched)))
                .cell(Outline.of(newestFirst).write())
                .cell(pause.map(resting -> ReasonText.write(resting.reason())))
                .cell(pause.flatMap(MatchingPause::until))
                .cell(stamp.at())
                .end();
    }

    private static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}

package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Life;
import nl.kansrijk.profile.Life.Line;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;

/** The ten people of the demo region whose stories are known, as they stand in the sheets. Source: domain annex G. */
@Component
class Personas {
    private static final int YEAR = 365;

    private final Characteristics catalogue;
    private final List<NamedCsvRecord> people = Sheet.rows("people.csv");
    private final List<NamedCsvRecord> said = Sheet.rows("people_said.csv");

    Personas(Characteristics catalogue) {
        this.catalogue = catalogue;
    }

    /** One of them, with the log-in name of the card. */
    record Persona(String code, String login, String name, String municipality, Invented invented) {
        /** The number in the code: 1 for P1. */
        int number() {
            return Integer.parseInt(code.substring(1));
        }

        ClientId client() {
            return invented.life().client();
        }

        /** Whether looking for work rests. */
        boolean rests() {
            return invented.life().pause().isPresent();
        }
    }

    int count() {
        return people.size();
    }

    /** Those of one municipality (code of the organisation), in this case manager's caseload. */
    List<Persona> of(Beginning from, String municipality, UserId caseManager) {
        return people.stream()
                .filter(row -> municipality.equals("GM" + row.getField("municipality")))
                .map(row -> persona(from, row, municipality, caseManager))
                .toList();
    }

    private Persona persona(Beginning from, NamedCsvRecord row, String municipality, UserId caseManager) {
        var code = row.getField("code");
        var life = new Life(
                new ClientId(from.dice("persona " + code, 0).uuid()),
                false,
                Optional.of(caseManager),
                identity(from, row),
                pause(row),
                lines(from, row));
        var invented = new Invented(life, row.getField("sex"), row.getField("origin"));
        return new Persona(code, row.getField("login"), row.getField("name"), municipality, invented);
    }

    private static Optional<MatchingPause> pause(NamedCsvRecord row) {
        var reason = row.getField("pause");
        return reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new MatchingPause(Reason.of("rest.why." + reason), Optional.empty()));
    }

    private Identity identity(Beginning from, NamedCsvRecord row) {
        int number = Integer.parseInt(row.getField("code").substring(1));
        return new Identity(
                row.getField("name"),
                from.today().minusDays(Sheet.number(row, "age") * (long) YEAR + 120),
                "Demostraat " + number + ", " + row.getField("postcode") + " ZZ",
                row.getField("login") + "@voorbeeld.example",
                "06 0000 00" + (10 + number),
                TestNumbers.of(number),
                row.getField("language"),
                row.getField("channel"));
    }

    private List<Line> lines(Beginning from, NamedCsvRecord person) {
        var share = ShareLevel.valueOf(person.getField("share"));
        return said.stream()
                .filter(row -> row.getField("who").equals(person.getField("code")))
                .map(row -> line(from, row, share))
                .sorted(Comparator.comparing(line -> line.source().observedOn()))
                .toList();
    }

    private Line line(Beginning from, NamedCsvRecord row, ShareLevel usual) {
        var about = catalogue.get(row.getField("characteristic"));
        var type = Source.Type.valueOf(row.getField("source"));
        return new Line(
                new Fact(about.code(), row.getField("item"), ValueWords.read(row.getField("value"), from.today())),
                new Source(type, "", from.today().minusDays(Sheet.number(row, "daysAgo"))),
                share(row, about, usual),
                Status.valueOf(row.getField("answer")),
                Optional.empty());
    }

    private static Optional<ShareLevel> share(NamedCsvRecord row, Characteristic about, ShareLevel usual) {
        if (!row.getField("share").isEmpty()) return Optional.of(ShareLevel.valueOf(row.getField("share")));
        return Told.forCards(about) ? Optional.of(usual) : Optional.empty();
    }
}

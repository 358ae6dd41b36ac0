package nl.kansrijk.web.passport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.talents.CompetencyCards;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;

/**
 * The fields that the Kandidatenverkenner of UWV knows, with experience, education, competencies and dream job beside them. An
 * unknown field is empty, never a no. Source: domain c.10, row 4-34.
 */
final class ExplorerFields {
    private static final Map<Integer, Integer> RADIUS_KM =
            Map.of(1, 5, 2, 10, 3, 15, 4, 25, 5, 50, 6, 75, 7, 100, 8, 125, 9, 150);
    private static final Set<String> SPECIFIC = Set.of("alone", "hands", "walking", "standing", "lifting");
    private final ClientFile file;
    private final StatementWords statements;
    private final Words words;

    private ExplorerFields(ClientFile file, StatementWords statements, Words words) {
        this.file = file;
        this.statements = statements;
        this.words = words;
    }

    /** The fields in the order of the columns. */
    static Map<String, String> of(ClientFile file, LocalDate today, StatementWords statements, Words words) {
        var from = new ExplorerFields(file, statements, words);
        var fields = new LinkedHashMap<String, String>();
        fields.put("opleidingsniveau", from.education());
        fields.put("reisafstand_km", from.radius());
        fields.put("reist_zelfstandig", from.one("MOB_ALONE").map(from::says).orElse(""));
        fields.put("beschikbaar", from.available(today));
        fields.put("uren_per_dag", from.number("FN_HOURS_DAY"));
        fields.put("uren_per_week", from.either("AV_HOURS_MAX", "FN_HOURS_WEEK"));
        fields.put("specifieke_wensen", from.specific());
        fields.put("sectoren", from.list("WISH_SECTOR"));
        fields.put("ervaring", joined(from.all("HS_EXP").map(from::told)));
        fields.put("opleiding", joined(from.all("HS_EDU").map(from::told)));
        fields.put("competenties", from.strong());
        fields.put("vaardigheden", from.list("HS_SKILL"));
        fields.put("droombaan", from.dream());
        return fields;
    }

    private Stream<Statement> all(String characteristic) {
        return file.counting(characteristic);
    }

    private Optional<Statement> one(String characteristic) {
        return all(characteristic).findFirst();
    }

    private String says(Statement said) {
        return statements.says(said.fact(), words);
    }

    private String list(String characteristic) {
        return joined(all(characteristic).map(this::item));
    }

    private String item(Statement said) {
        return statements.item(said.fact(), words);
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    /** What someone is good at, as on the cv; never what someone cannot. */
    private String strong() {
        return joined(all("SS_COMP")
                .filter(said -> CompetencyCards.strong(said.fact()))
                .map(this::item));
    }

    /** The own words first, then the known work that is meant. */
    private String dream() {
        return joined(
                Stream.concat(all("WISH_DREAM").map(this::says), all("WISH_OCC").map(this::item)));
    }

    /** The highest that was finished. */
    private String education() {
        return all("HS_EDU")
                .filter(said -> said.fact().value().equals(new Value.Code("1")))
                .max(Comparator.comparing(said -> said.fact().item()))
                .map(this::item)
                .orElse("");
    }

    private String radius() {
        return one("MOB_RADIUS")
                .map(said -> said.fact().value() instanceof Value.Level(int step)
                        ? Integer.toString(RADIUS_KM.getOrDefault(step, 0))
                        : "")
                .orElse("");
    }

    /** No while looking for work rests. */
    private String available(LocalDate today) {
        if (file.pause().isPresent()) return words.say("passport.available.no");
        return one("AV_FROM")
                .map(said -> said.fact().value() instanceof Value.Day(LocalDate day) && day.isAfter(today)
                        ? words.say("passport.available.from", words.shortDay(day))
                        : words.say("passport.available.now"))
                .orElse("");
    }

    private String number(String characteristic) {
        return one(characteristic)
                .map(said ->
                        said.fact().value() instanceof Value.Number(BigDecimal amount) ? amount.toPlainString() : "")
                .orElse("");
    }

    private String either(String first, String second) {
        var found = number(first);
        return found.isEmpty() ? number(second) : found;
    }

    private String specific() {
        var loads = all("FN_LOAD").filter(said -> SPECIFIC.contains(said.fact().item()));
        return joined(Stream.concat(loads.map(this::told), all("FN_HELP").map(this::item)));
    }

    private String told(Statement said) {
        return item(said) + " (" + says(said) + ")";
    }
}

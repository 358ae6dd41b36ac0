package nl.kansrijk.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.intake.Bands;
import nl.kansrijk.intake.Scale;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Puts what is said of a person into plain words: what it is about, what it says, who said so and when. */
@Component
public class StatementWords {
    private static final int YEAR = 12;
    private final Characteristics catalogue;
    private final ItemWords items;
    private final Bands bands;

    StatementWords(Characteristics catalogue, ItemWords items, Bands bands) {
        this.catalogue = catalogue;
        this.items = items;
        this.bands = bands;
    }

    /** What it is about, such as "Vaardigheid: heftruck besturen". */
    public String subject(Statement.Fact fact, Words words) {
        var name = characteristic(fact, words);
        return fact.item().isEmpty() ? name : words.say("statement.subject", name, item(fact, words));
    }

    /** The characteristic alone, such as "Vaardigheden". */
    public String characteristic(Statement.Fact fact, Words words) {
        var line = catalogue.get(fact.characteristic());
        return known(line.nameKey(), line.code(), words);
    }

    /** What it is about within its characteristic, such as "heftruck besturen"; empty when it has no parts. */
    public String item(Statement.Fact fact, Words words) {
        return fact.item().isEmpty() ? "" : items.of(catalogue.get(fact.characteristic()), fact.item(), words);
    }

    /** What it says, such as "zelfstandig" or "24 uur". */
    public String says(Statement.Fact fact, Words words) {
        var line = catalogue.get(fact.characteristic());
        return switch (fact.value()) {
            case Value.Level(int step) -> known(line.valueKey(Integer.toString(step)), Integer.toString(step), words);
            case Value.Code(String code) -> known(line.valueKey(code), code, words);
            case Value.Number(var amount) ->
                line.code().equals("HS_EXP")
                        ? lasted(amount.intValue(), words)
                        : measured(line, amount, words).orElseGet(() -> amount(line, amount.toPlainString(), words));
            case Value.Text(String own) -> own;
            case Value.Grid(var grid) -> WeekWords.of(grid, words);
            case Value.Day(LocalDate day) -> words.day(day);
            case Value.Present present ->
                words.say(line.code().endsWith(Characteristic.NOT) ? "statement.absent" : "statement.present");
        };
    }

    /** Who said it and when, for professionals: "De klant zei dit op 2 december 2026". */
    public String saidBy(Statement statement, Words words) {
        return said("statement.by.", statement, words);
    }

    /** The same, told to the client: "U zei dit op 2 december 2026". */
    public String saidByToClient(Statement statement, Words words) {
        return said("statement.toclient.", statement, words);
    }

    /** The day it was said, for a list: 2 dec 2026. */
    public String saidOn(Statement statement, Words words) {
        return words.shortDay(day(statement));
    }

    /** Of a test also whose test it was, when that is known. */
    private static String said(String keys, Statement statement, Words words) {
        var source = statement.source();
        boolean named = source.type() == Source.Type.TEST && !source.ref().isBlank();
        return words.say(keys + source.type() + (named ? ".named" : ""), words.day(day(statement)), source.ref());
    }

    private static LocalDate day(Statement statement) {
        var observed = statement.source().observedOn();
        var written = DutchTime.day(statement.entry().at());
        return observed.isAfter(written) ? written : observed;
    }

    /** A scale is said in words, with the figure behind them; never as a label on a person. */
    private Optional<String> measured(Characteristic line, BigDecimal amount, Words words) {
        return Bands.scale(line.code())
                .flatMap(scale -> bands.of(scale, amount).map(band -> {
                    var figure = words.language().equals("nl")
                            ? amount.toPlainString().replace('.', ',')
                            : amount.toPlainString();
                    var unit = scale == Scale.EFFORT ? "intake.figure.effort" : "intake.figure";
                    return words.say(
                            "intake.measured.line", words.say("scale." + scale + "." + band), words.say(unit, figure));
                }));
    }

    private static String amount(Characteristic line, String amount, Words words) {
        var unit = line.nameKey() + ".unit";
        return words.knows(unit) ? amount + " " + words.say(unit) : amount;
    }

    /** How long someone did something: as it is asked, roughly; else from two years on in years. */
    private static String lasted(int months, Words words) {
        if (words.knows("intake.months." + months)) return words.say("intake.months." + months);
        if (months == 0) return words.say("cv.short");
        return months < 2 * YEAR ? words.count("cv.months", months) : words.count("cv.years", months / YEAR);
    }

    private static String known(String key, String otherwise, Words words) {
        return words.knows(key) ? words.say(key) : otherwise;
    }
}

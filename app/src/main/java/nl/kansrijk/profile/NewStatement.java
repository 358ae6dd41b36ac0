package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.shared.Reason;

/**
 * What someone wants to write down.
 *
 * @param share empty: the level of the statement it follows, or else the usual one of the characteristic
 * @param validUntil empty: by the catalogue; filled for papers that carry a date
 * @param follows the statement that was on the screen, empty when there was none; another one by now means stale
 */
public record NewStatement(
        Fact fact,
        Source source,
        Confidence confidence,
        Optional<ShareLevel> share,
        Optional<LocalDate> validUntil,
        Optional<UUID> follows) {

    /** A first statement about something, as the catalogue has it. */
    public static NewStatement first(String characteristic, String item, Value value, Source source) {
        return new NewStatement(
                new Fact(characteristic, item, value),
                source,
                Confidence.MID,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it takes back what was said: it ends before it begins. */
    boolean takesBack() {
        return validUntil.filter(last -> last.isBefore(source.observedOn())).isPresent();
    }

    /** The same, following the statement that was on the screen. */
    public NewStatement following(UUID statement) {
        return new NewStatement(fact, source, confidence, share, validUntil, Optional.of(statement));
    }

    /** The same, shared this far. */
    public NewStatement shared(ShareLevel level) {
        return new NewStatement(fact, source, confidence, Optional.of(level), validUntil, follows);
    }

    /** What is said after a look at its own words, with what was noticed in them. */
    record Masked(NewStatement said, List<Reason> warnings) {}

    /** The same without what may not stand in free text. */
    Masked masked() {
        if (!(fact.value() instanceof Value.Text(String words))) return new Masked(this, List.of());
        var checked = FreeText.check(words);
        var clean = new Fact(fact.characteristic(), fact.item(), new Value.Text(checked.maskedText()));
        return new Masked(new NewStatement(clean, source, confidence, share, validUntil, follows), checked.warnings());
    }
}

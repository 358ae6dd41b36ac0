package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.DataGroup;

/**
 * One thing that can be known of a client, as a line of the catalogue. Its name stands in the messages under {@link
 * #nameKey()}. Source: domain c.2 to c.8.
 *
 * @param card group on the anonymous card, empty when it never goes there
 * @param counts whether it counts for the completeness of its panel
 * @param uses where it is used: {@code match.…}, {@code card}, {@code talk}; empty when nothing uses it yet
 */
public record Characteristic(
        String code,
        Panel panel,
        DataGroup group,
        Shape shape,
        Rules rules,
        boolean counts,
        Optional<Candidate.Group> card,
        Set<String> uses) {
    public Characteristic {
        uses = Set.copyOf(uses);
    }

    /** Kinds of value. */
    public enum Kind {
        LEVEL,
        CODE,
        NUMBER,
        TEXT,
        GRID,
        DAY,
        PRESENT
    }

    /**
     * Default share level, months that a statement stays valid (0: until the next delivery) and sensitivity 0 to 5, with
     * the items that are more sensitive than the rest.
     */
    public record Rules(ShareLevel share, int months, int sensitivity, Map<String, Integer> sensitiveItems) {
        public Rules {
            sensitiveItems = Map.copyOf(sensitiveItems);
        }
    }

    /** Sensitivity of a statement about this item: 0 open to 5 identification number. Source: domain c.1. */
    public int sensitivityOf(String item) {
        return rules.sensitiveItems().getOrDefault(item, rules.sensitivity());
    }

    /** Last day on which a statement counts that was so on this day; empty when it counts until the next delivery. */
    public Optional<LocalDate> validUntil(LocalDate observedOn) {
        return rules.months() == 0 ? Optional.empty() : Optional.of(observedOn.plusMonths(rules.months()));
    }

    /** Whether matching or its cards use it. Only then can it get into the current row of a person. */
    public boolean matched() {
        return uses.stream().anyMatch(use -> use.startsWith("match.") || use.equals("card"));
    }

    /** Message key of the name. */
    public String nameKey() {
        return "characteristic." + code;
    }

    /** Behind the code of what someone has, this is the code of what they say not to have, such as {@code HS_CERT_NOT}. */
    public static final String NOT = "_NOT";

    /** Message key of an item of a closed list; items of open lists are named by the taxonomy. */
    public String itemKey(String item) {
        return nameKey() + ".item." + item;
    }

    /** Message key of a code or level. */
    public String valueKey(String codeOrLevel) {
        return nameKey() + ".value." + codeOrLevel;
    }
}

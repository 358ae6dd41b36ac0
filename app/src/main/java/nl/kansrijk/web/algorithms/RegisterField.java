package nl.kansrijk.web.algorithms;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 32 fields of the Dutch algorithm register, in its order, with what it asks of each. Source: publication standard 1.0.0,
 * security 8.1.
 */
public enum RegisterField {
    NAME(Need.REQUIRED, 99),
    DESCRIPTION_SHORT(Need.REQUIRED, 349),
    ORGANIZATION(Need.REQUIRED, 99),
    THEME(Need.REQUIRED, 0),
    STATUS(Need.REQUIRED, List.of("In ontwikkeling", "In gebruik", "Buiten gebruik")),
    START_DATE(Need.REQUIRED, Shape.MONTH),
    END_DATE(Need.FREE, Shape.MONTH),
    CONTACT(Need.REQUIRED, 0),
    LINK(Need.FREE, Shape.ADDRESS),
    PUBLICATION_CATEGORY(
            Need.REQUIRED,
            List.of(
                    "Hoog-risico AI-systeem (Categorie A)",
                    "Impactvolle algoritmes (Categorie B)",
                    "Overige algoritmes (Categorie C)")),
    SOURCE_LINK(Need.FREE, Shape.ADDRESS),
    PURPOSE_AND_IMPACT(Need.REQUIRED, 2499),
    CONSIDERATIONS(Need.REQUIRED, 2499),
    HUMAN_INTERVENTION(Need.REQUIRED, 2499),
    RISK_MANAGEMENT(Need.REQUIRED, 2499),
    LEGAL_BASIS(Need.FREE, 2499),
    LEGAL_BASIS_LINK(Need.FREE, Shape.ADDRESS),
    LEGAL_BASIS_TITLE(Need.FREE, 99),
    PROCESSING_REGISTER_LINK(Need.FREE, Shape.ADDRESS),
    IMPACT_ASSESSMENTS(Need.REQUIRED, 0),
    IMPACT_ASSESSMENT_LINK(Need.FREE, Shape.ADDRESS),
    IMPACT_ASSESSMENT_EXPLANATION(Need.FREE, 2499),
    DATA(Need.REQUIRED, 2499),
    DATA_SOURCE_LINK(Need.FREE, Shape.ADDRESS),
    DATA_SOURCE_TITLE(Need.FREE, 499),
    TECHNICAL_OPERATION(Need.REQUIRED, 4999),
    SUPPLIER(Need.REQUIRED, 199),
    SOURCE_CODE_LINK(Need.FREE, Shape.ADDRESS),
    LANGUAGE(Need.REQUIRED, List.of("nld")),
    SCHEMA(Need.REQUIRED, List.of("1.0.0")),
    SOURCE_ID(Need.FREE, 0),
    SEARCH_TERMS(Need.FREE, 0);

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private final Need need;
    private final Shape shape;
    private final int longest;
    private final List<String> choices;

    RegisterField(Need need, int longest) {
        this(need, Shape.TEXT, longest, List.of());
    }

    RegisterField(Need need, Shape shape) {
        this(need, shape, 0, List.of());
    }

    RegisterField(Need need, List<String> choices) {
        this(need, Shape.CHOICE, 0, choices);
    }

    RegisterField(Need need, Shape shape, int longest, List<String> choices) {
        this.need = need;
        this.shape = shape;
        this.longest = longest;
        this.choices = choices;
    }

    private enum Need {
        REQUIRED,
        FREE
    }

    private enum Shape {
        TEXT,
        MONTH,
        ADDRESS,
        CHOICE
    }

    /** What the register does not take. */
    public enum Wrong {
        MISSING,
        TOO_LONG,
        SHAPE
    }

    /** Name in the file, and last part of its text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it must be filled. */
    public boolean required() {
        return need == Need.REQUIRED;
    }

    /** What is wrong with this value; empty when the register takes it. */
    Optional<Wrong> wrong(String value) {
        if (value.isBlank()) return required() ? Optional.of(Wrong.MISSING) : Optional.empty();
        if (longest > 0 && value.length() > longest) return Optional.of(Wrong.TOO_LONG);
        return shaped(value) ? Optional.empty() : Optional.of(Wrong.SHAPE);
    }

    private boolean shaped(String value) {
        return switch (shape) {
            case TEXT -> true;
            case MONTH -> MONTH.matcher(value).matches();
            case ADDRESS -> address(value);
            case CHOICE -> choices.contains(value);
        };
    }

    private static boolean address(String value) {
        try {
            var uri = URI.create(value);
            return uri.isAbsolute() && uri.getHost() != null;
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}

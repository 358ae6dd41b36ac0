package nl.kansrijk.start.bench;

import java.util.Locale;

/** One measured value. Unit: {@code s}, {@code ms}, {@code kB} or {@code count}. */
public record Figure(String name, double value, String unit) {

    /** One JSON object on one line. Source: rulings 32. */
    public String json() {
        return String.format(Locale.ROOT, "{\"name\":\"%s\",\"value\":%s,\"unit\":\"%s\"}", name, number(), unit);
    }

    /** One line of a table. */
    public String row() {
        return String.format(Locale.ROOT, "%-44s %10s %s", name, number(), unit);
    }

    private String number() {
        return switch (unit) {
            case "s" -> String.format(Locale.ROOT, "%.3f", value);
            case "ms", "kB" -> String.format(Locale.ROOT, "%.1f", value);
            default -> String.format(Locale.ROOT, "%.0f", value);
        };
    }
}

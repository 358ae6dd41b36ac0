package nl.kansrijk.bench;

import java.util.Locale;

/** One measured mark. Unit: {@code ratio}, {@code us}, {@code ms}, {@code s}, {@code bytes}, {@code exponent} or {@code 1}. */
record Mark(String name, double value, String unit) {
    /** One JSON object on one line. Source: rulings 32. */
    String json() {
        return String.format(Locale.ROOT, "{\"name\":\"%s\",\"value\":%s,\"unit\":\"%s\"}", name, number(), unit);
    }

    /** One line of a table. */
    String row() {
        return String.format(Locale.ROOT, "%-32s %12s %s", name, number(), unit);
    }

    private String number() {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) return Long.toString((long) value);
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%.1f", value);
    }
}

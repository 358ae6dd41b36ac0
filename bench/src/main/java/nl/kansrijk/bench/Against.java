package nl.kansrijk.bench;

import java.util.Locale;

/** Who else can answer the same question. */
enum Against {
    LUCENE,
    POSTGRESQL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

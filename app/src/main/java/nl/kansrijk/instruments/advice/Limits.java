package nl.kansrijk.instruments.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.kansrijk.instruments.catalogue.Grounds.Letter;
import nl.kansrijk.taxonomy.RuleParameters;

/** Every number that advice rests on, as it holds on one day; kept with the advice, so that it can be read again. */
record Limits(Map<String, Long> values) {
    private static final int HUNDREDTHS = 100;

    Limits {
        values = Map.copyOf(values);
    }

    /** Where a measured figure lies. */
    enum Band {
        LOW,
        MIDDLE,
        HIGH
    }

    static Limits on(LocalDate day, RuleParameters rules) {
        var values = new TreeMap<String, Long>();
        for (var key : new String[] {
            "intake.bandLow",
            "intake.bandHigh",
            "intake.effortLow",
            "intake.effortHigh",
            "advice.most",
            "advice.preference.wished",
            "advice.preference.refused",
            "advice.stress.low",
            "advice.stress.middle",
            "advice.stress.high",
            "advice.waitingWeeks"
        }) values.put(key, rules.value(key, day));
        for (var letter : Letter.values()) values.put(evidence(letter), rules.value(evidence(letter), day));
        return new Limits(values);
    }

    Band band(String characteristic, BigDecimal figure) {
        var scale = characteristic.equals("EFFORT") ? "intake.effort" : "intake.band";
        var hundredths = figure.multiply(BigDecimal.valueOf(HUNDREDTHS)).longValue();
        if (hundredths < value(scale + "Low")) return Band.LOW;
        return hundredths > value(scale + "High") ? Band.HIGH : Band.MIDDLE;
    }

    /** What each step of burden takes off, in thousandths. */
    long stress(Band headspace) {
        return value("advice.stress." + headspace.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Weight of evidence in hundredths. */
    long weight(Letter letter) {
        return value(evidence(letter));
    }

    long value(String key) {
        var value = values.get(key);
        if (value == null) throw new IllegalArgumentException("advice knows no number " + key);
        return value;
    }

    private static String evidence(Letter letter) {
        return "advice.evidence." + letter.name();
    }
}

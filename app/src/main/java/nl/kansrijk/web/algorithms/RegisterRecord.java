package nl.kansrijk.web.algorithms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.web.algorithms.RegisterField.Wrong;

/** A record for the algorithm register: a value for every field, empty where nothing is known. */
public record RegisterRecord(Map<RegisterField, String> values) {
    public RegisterRecord {
        var all = new EnumMap<RegisterField, String>(RegisterField.class);
        for (var field : RegisterField.values()) all.put(field, values.getOrDefault(field, ""));
        values = java.util.Collections.unmodifiableMap(all);
    }

    /** One field that the register does not take, and why. */
    public record Finding(RegisterField field, Wrong why) {}

    /** Everything the register would refuse; empty when it takes the record. */
    public List<Finding> findings() {
        var found = new ArrayList<Finding>();
        values.forEach((field, value) -> field.wrong(value).ifPresent(why -> found.add(new Finding(field, why))));
        var end = value(RegisterField.END_DATE);
        if (!end.isEmpty() && end.compareTo(value(RegisterField.START_DATE)) < 0)
            found.add(new Finding(RegisterField.END_DATE, Wrong.SHAPE));
        return found;
    }

    /** The value of a field; empty when nothing is known. */
    public String value(RegisterField field) {
        return Optional.ofNullable(values.get(field)).orElse("");
    }

    /** By the names of the standard, in its order. */
    public Map<String, String> byName() {
        var named = new LinkedHashMap<String, String>();
        values.forEach((field, value) -> named.put(field.code(), value));
        return named;
    }
}

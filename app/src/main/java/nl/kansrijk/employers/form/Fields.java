package nl.kansrijk.employers.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers being written into their fields. */
final class Fields {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Map<String, List<String>> all() {
        return values;
    }

    void put(String field, Object value) {
        values.put(field, List.of(value.toString()));
    }

    void put(String field, Optional<?> value) {
        value.ifPresent(one -> put(field, one));
    }

    void put(String field, Collection<?> many) {
        values.put(field, many.stream().map(Object::toString).sorted().toList());
    }

    void tick(String field, boolean on) {
        if (on) put(field, "ja");
    }
}

package nl.kansrijk.web.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.matching.region.Change;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.web.region.WhatIfView.Hidden;

/** A change as it stands in the address. What makes no sense is not tried; {@link Misread} says so. */
record WhatIfQuery(RegionQuery region, Change change) {
    static final String PATH = "/regio/wat-als";

    /** Levels that a group can be brought to: A2, B1 and B2. */
    static final List<Integer> LEVELS = List.of(3, 4, 5);

    static WhatIfQuery of(Map<String, String> sent) {
        int dutch = number(sent, "niveau", 7);
        return new WhatIfQuery(
                RegionQuery.of(sent).behind(""),
                new Change(
                        number(sent, "km", Change.MOST_KM),
                        number(sent, "uren", Change.MOST_HOURS),
                        LEVELS.contains(dutch) ? dutch : 0,
                        Optional.ofNullable(sent.get("taak"))
                                .filter(Misread::skill)
                                .map(SkillCode::new)));
    }

    String href() {
        var fields =
                fields().stream().map(one -> one.name() + "=" + one.value()).collect(Collectors.joining("&"));
        return fields.isEmpty() ? PATH : PATH + "?" + fields;
    }

    /** Everything that is tried, as the fields of a form. */
    List<Hidden> fields() {
        return Stream.of(
                        hidden(
                                "gemeente",
                                region.municipality().map(TenantId::value).orElse(0)),
                        hidden("km", change.km()),
                        hidden("uren", change.hours()),
                        hidden("niveau", change.dutch()),
                        change.task().map(task -> new Hidden("taak", task.value())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Hidden> hidden(String name, int value) {
        return value == 0 ? Optional.empty() : Optional.of(new Hidden(name, Integer.toString(value)));
    }

    private static int number(Map<String, String> sent, String name, int most) {
        var text = sent.getOrDefault(name, "0");
        return Misread.upTo(most, text) ? Integer.parseInt(text) : 0;
    }
}

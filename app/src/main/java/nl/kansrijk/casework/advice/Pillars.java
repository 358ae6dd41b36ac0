package nl.kansrijk.casework.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.stereotype.Component;

/** The five pillars, computed from life domains as far as who looks may read them. Source: domain c.6. */
@Component
public class Pillars {
    private final Map<String, List<String>> made = new LinkedHashMap<>();

    Pillars(Characteristics catalogue) {
        ShippedSheet.rows("/casework/pillars.csv")
                .forEach(line -> made.computeIfAbsent(line.getField("pillar"), code -> new ArrayList<>())
                        .add(catalogue.get(line.getField("characteristic")).code()));
    }

    /** All five, in fixed order. */
    public List<Pillar> of(ClientFile file) {
        return made.entrySet().stream()
                .map(one -> pillar(one.getKey(), one.getValue(), file))
                .toList();
    }

    private static Pillar pillar(String code, List<String> domains, ClientFile file) {
        var known = file.entries()
                .filter(entry -> domains.contains(entry.characteristic().code()))
                .flatMap(entry -> entry.standing().stream())
                .sorted(Comparator.comparing(Pillars::step))
                .toList();
        return new Pillar(code, known.stream().findFirst().map(Pillars::step), known, domains.size());
    }

    private static int step(Statement said) {
        return said.fact().value() instanceof Value.Level(int step) ? step : Pillar.HIGHEST;
    }
}

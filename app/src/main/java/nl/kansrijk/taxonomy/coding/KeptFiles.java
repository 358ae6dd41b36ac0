package nl.kansrijk.taxonomy.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kansrijk.taxonomy.coding.TitleRules.Kind;
import nl.kansrijk.taxonomy.coding.TitleRules.Rule;

/** Weights and rules as files: {@code name=weight} a line, and {@code sign;rarity;kind;target;share} a line. */
final class KeptFiles {

    private KeptFiles() {}

    static String text(Blend blend) {
        return new TreeMap<>(blend.weights())
                .entrySet().stream()
                        .map(entry -> String.format(Locale.ROOT, "%s=%.4f%n", entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining());
    }

    static String text(TitleRules rules) {
        StringBuilder text = new StringBuilder("sign;rarity;kind;target;share\n");
        new TreeMap<>(rules.all())
                .forEach((sign, rule) -> rule.says()
                        .forEach((kind, targets) -> new TreeMap<>(targets)
                                .forEach((target, share) -> text.append(String.format(
                                        Locale.ROOT,
                                        "%s;%.2f;%s;%s;%.2f%n",
                                        sign,
                                        rule.rarity(),
                                        kind,
                                        target,
                                        share)))));
        return text.toString();
    }

    static Blend shippedBlend(String name) {
        return blend(shipped(name + ".properties"));
    }

    static TitleRules shippedRules(String name) {
        return rules(shipped(name + "-rules.csv"));
    }

    static Blend blend(List<String> lines) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : lines) {
            int at = line.indexOf('=');
            if (at > 0 && !line.startsWith("#"))
                weights.put(line.substring(0, at), Double.valueOf(line.substring(at + 1)));
        }
        return new Blend(weights);
    }

    static TitleRules rules(List<String> lines) {
        Map<String, Rule> rules = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = new ArrayList<>(List.of(line.split(";")));
            Rule rule = rules.computeIfAbsent(
                    fields.get(0), any -> new Rule(Double.parseDouble(fields.get(1)), new EnumMap<>(Kind.class)));
            rule.says()
                    .computeIfAbsent(Kind.valueOf(fields.get(2)), any -> new HashMap<>())
                    .put(fields.get(3), Float.valueOf(fields.get(4)));
        }
        return new TitleRules(rules);
    }

    static List<String> shipped(String file) {
        String path = "/taxonomy/coding/" + file;
        try (InputStream in = Objects.requireNonNull(KeptFiles.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package nl.kansrijk.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of texts on the pages of clients, read from the sources: templates in the layout for clients, what these are
 * made of, the values they show, and every class of a package that serves nobody else.
 */
final class ClientPages {
    private static final Path JTE = Path.of("src/main/jte");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern CALL = Pattern.compile("@template\\.([\\w.]+)\\(");
    private static final Pattern IMPORT = Pattern.compile("@import (nl\\.kansrijk\\.web\\.\\w+)\\.(\\w+)");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"");

    private final Map<String, String> templates = new TreeMap<>();
    private final Map<String, String> keys = new TreeMap<>();

    private ClientPages() {
        files(JTE, ".jte").forEach(file -> templates.put(name(JTE.relativize(file)), read(file)));
        files(MESSAGES, "_nl.properties")
                .forEach(file -> read(file)
                        .lines()
                        .filter(line -> line.matches("[\\w.-]+=.*"))
                        .forEach(line -> keys.put(
                                line.substring(0, line.indexOf('=')),
                                file.getFileName().toString().replace("_nl.properties", ""))));
    }

    /** Keys on the pages of clients, each with its bundle. */
    static Map<String, String> keys() {
        var pages = new ClientPages();
        var found = new TreeMap<String, String>();
        pages.sources()
                .flatMap(source -> LITERAL.matcher(source).results())
                .flatMap(literal -> pages.named(literal.group(1)))
                .forEach(key -> found.put(key, String.valueOf(pages.keys.get(key))));
        return found;
    }

    private Stream<String> named(String literal) {
        if (literal.endsWith(".")) return keys.keySet().stream().filter(key -> key.startsWith(literal));
        return Stream.of(literal, literal + ".one", literal + ".many").filter(keys::containsKey);
    }

    private Stream<String> sources() {
        var seen = withParts(templates.keySet().stream()
                .filter(one -> of(one).contains("@template.layout.client("))
                .toList());
        var own = packages(seen);
        var others = packages(
                templates.keySet().stream().filter(one -> !seen.contains(one)).collect(Collectors.toSet()));
        var whole = own.stream().filter(one -> !others.contains(one)).flatMap(ClientPages::classes);
        var shown = seen.stream()
                .flatMap(one -> IMPORT.matcher(of(one)).results())
                .map(found -> JAVA.resolve(found.group(1).replace('.', '/') + "/" + found.group(2) + ".java"));
        return Stream.concat(
                seen.stream().map(this::of),
                Stream.concat(whole, shown).distinct().filter(Files::exists).map(ClientPages::read));
    }

    private Set<String> withParts(List<String> first) {
        var seen = new HashSet<String>();
        var todo = new ArrayDeque<>(first);
        while (!todo.isEmpty()) {
            var one = todo.pop();
            if (!templates.containsKey(one) || !seen.add(one)) continue;
            CALL.matcher(of(one))
                    .results()
                    .forEach(call -> todo.add(call.group(1).replace('.', '/')));
        }
        return seen;
    }

    private Set<String> packages(Set<String> some) {
        return some.stream()
                .flatMap(one -> IMPORT.matcher(of(one)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String of(String template) {
        return templates.getOrDefault(template, "");
    }

    private static String name(Path file) {
        return file.toString().replace(".jte", "");
    }

    private static Stream<Path> classes(String room) {
        return files(JAVA.resolve(room.replace('.', '/')), ".java").stream();
    }

    private static List<Path> files(Path below, String ending) {
        try (var all = Files.walk(below)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

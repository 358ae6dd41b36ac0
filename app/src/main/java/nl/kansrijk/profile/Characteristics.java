package nl.kansrijk.profile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import org.springframework.stereotype.Component;

/** The catalogue of what can be known of a client, in the order in which it is shown. */
@Component
public class Characteristics {
    private final Map<String, Characteristic> lines = new LinkedHashMap<>();

    Characteristics() {
        Catalogue.read().forEach(line -> lines.put(line.code(), line));
    }

    /** The whole catalogue. */
    public Collection<Characteristic> all() {
        return List.copyOf(lines.values());
    }

    /** The characteristic with this code. */
    public Optional<Characteristic> find(String code) {
        return Optional.ofNullable(lines.get(code));
    }

    /** The characteristic with this code. Errors: IllegalArgumentException when the catalogue has it not. */
    public Characteristic get(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("not in the catalogue of characteristics: " + code));
    }

    /** What says the opposite of this: what someone has and what they say not to have never stand together. */
    Optional<Characteristic> opposite(String code) {
        return find(
                code.endsWith(Characteristic.NOT)
                        ? code.substring(0, code.length() - Characteristic.NOT.length())
                        : code + Characteristic.NOT);
    }

    /** What is asked of people and used nowhere: a list to shorten, by using it or by asking it no longer. */
    public List<Characteristic> unused() {
        return where(line -> line.uses().isEmpty());
    }

    /** What counts for how full a file is, in these data groups, and of which nothing counts now. */
    public List<Characteristic> missing(ClientFile file, Set<DataGroup> groups) {
        var known = file.counting().map(said -> said.fact().characteristic()).collect(Collectors.toSet());
        return where(line -> line.counts() && groups.contains(line.group()) && !known.contains(line.code()));
    }

    /** The characteristics of one panel that belong to these data groups. */
    List<Characteristic> in(Panel panel, Set<DataGroup> groups) {
        return where(line -> line.panel() == panel && groups.contains(line.group()));
    }

    /** Codes that belong to these data groups; goes into the {@code where}. */
    String[] codesOf(Set<DataGroup> groups) {
        return codes(line -> groups.contains(line.group()));
    }

    /** What of this matching may use. */
    List<Statement> matched(List<Statement> said) {
        return said.stream()
                .filter(one -> get(one.fact().characteristic()).matched())
                .toList();
    }

    /** Every code. */
    String[] codes() {
        return codes(line -> true);
    }

    /** Codes of these data groups that count for the completeness of a panel. */
    String[] counting(Set<DataGroup> groups) {
        return codes(line -> line.counts() && groups.contains(line.group()));
    }

    private String[] codes(Predicate<Characteristic> which) {
        return where(which).stream().map(Characteristic::code).toArray(String[]::new);
    }

    private List<Characteristic> where(Predicate<Characteristic> which) {
        return lines.values().stream().filter(which).toList();
    }
}

package nl.kansrijk.triage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.triage.Missing.Why;

/**
 * What counts for an advice among what was said: the newest of each thing, recognised by the client or from a register, and
 * valid. Anything else is missing, with the reason. Source: domain e.1.
 */
final class Facts {
    private static final Set<Recognition.Status> AGREED =
            EnumSet.of(Recognition.Status.RECOGNISED, Recognition.Status.PARTLY);

    private final List<Statement> newest;
    private final LocalDate day;

    private Facts(List<Statement> newest, LocalDate day) {
        this.newest = newest;
        this.day = day;
    }

    /** Statements come oldest first. */
    static Facts of(List<Statement> oldestFirst, LocalDate day) {
        Map<String, Statement> newest = new LinkedHashMap<>();
        for (var said : oldestFirst)
            newest.put(said.fact().characteristic() + " " + said.fact().item(), said);
        return new Facts(
                newest.values().stream().filter(said -> !said.takenBack()).toList(), day);
    }

    LocalDate day() {
        return day;
    }

    /** What counts of this characteristic. */
    Stream<Statement> counting(String characteristic) {
        return about(characteristic).filter(said -> doubt(said).isEmpty());
    }

    /** What counts of all, as it goes into a run. */
    List<Basis> basis() {
        return newest.stream()
                .filter(said -> doubt(said).isEmpty())
                .map(Facts::basis)
                .toList();
    }

    /** What was said of this characteristic and does not count, each reason once. */
    Set<Why> doubts(String characteristic) {
        var found = EnumSet.noneOf(Why.class);
        about(characteristic).flatMap(said -> doubt(said).stream()).forEach(found::add);
        return found;
    }

    private Stream<Statement> about(String characteristic) {
        return newest.stream().filter(said -> said.fact().characteristic().equals(characteristic));
    }

    private Optional<Why> doubt(Statement said) {
        if (!said.validOn(day)) return Optional.of(Why.EXPIRED);
        if (!said.countsOn(day)) return Optional.of(Why.DISPUTED);
        boolean agreed = AGREED.contains(said.recognition().status());
        return agreed || said.source().type() == Source.Type.REG ? Optional.empty() : Optional.of(Why.NOT_ASKED);
    }

    /** The codes that count, in the order they were said. */
    List<String> items(String characteristic) {
        return counting(characteristic).map(said -> said.fact().item()).toList();
    }

    /** The value about this item. */
    Optional<Value> value(String characteristic, String item) {
        return counting(characteristic)
                .filter(said -> said.fact().item().equals(item))
                .map(said -> said.fact().value())
                .findFirst();
    }

    Optional<String> code(String characteristic, String item) {
        return value(characteristic, item)
                .flatMap(value -> value instanceof Value.Code(String code) ? Optional.of(code) : Optional.empty());
    }

    Optional<Integer> level(String characteristic, String item) {
        return value(characteristic, item)
                .flatMap(value -> value instanceof Value.Level(int step) ? Optional.of(step) : Optional.empty());
    }

    Optional<Given.Amount> amount(String characteristic) {
        return value(characteristic, "")
                .flatMap(value -> value instanceof Value.Number(var amount)
                        ? Optional.of(new Given.Amount(amount))
                        : Optional.empty());
    }

    Optional<LocalDate> day(String characteristic) {
        return value(characteristic, "")
                .flatMap(value -> value instanceof Value.Day(LocalDate when) ? Optional.of(when) : Optional.empty());
    }

    /** Whether the client says this in the own voice. */
    boolean wished(String characteristic, String item) {
        return counting(characteristic)
                .anyMatch(
                        said -> said.fact().item().equals(item) && said.source().type() == Source.Type.SELF);
    }

    private static Basis basis(Statement said) {
        return new Basis(
                said.id(),
                said.fact().characteristic(),
                said.fact().item(),
                said.fact().value().toString(),
                said.source().type().name(),
                said.source().observedOn());
    }
}

package nl.kansrijk.matching.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import nl.kansrijk.profile.Current;
import nl.kansrijk.profile.Current.CurrentFact;
import nl.kansrijk.profile.Current.Doubt;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Value;

/** Facts by characteristic, with what is asked of them often. */
record Said(Map<String, List<CurrentFact>> facts, List<Doubt> doubts) {
    static Said of(Current person, ShareLevel from, LocalDate today) {
        Map<String, List<CurrentFact>> apart = new HashMap<>();
        for (var fact : person.facts())
            if (fact.share().reaches(from) && fact.validOn(today))
                apart.computeIfAbsent(fact.characteristic(), first -> new ArrayList<>())
                        .add(fact);
        var doubts = new ArrayList<Doubt>();
        for (var doubt : person.doubts()) if (doubt.share().reaches(from) && doubt.validOn(today)) doubts.add(doubt);
        return new Said(apart, doubts);
    }

    /** What is disputed of a characteristic. */
    List<Doubt> disputed(String characteristic) {
        if (doubts.isEmpty()) return doubts;
        return doubts.stream()
                .filter(doubt -> doubt.characteristic().equals(characteristic))
                .toList();
    }

    List<CurrentFact> of(String characteristic) {
        return facts.getOrDefault(characteristic, List.of());
    }

    Optional<CurrentFact> one(String characteristic) {
        var known = of(characteristic);
        return known.isEmpty() ? Optional.empty() : Optional.of(known.getFirst());
    }

    OptionalInt number(String characteristic) {
        var known = of(characteristic);
        return known.isEmpty() ? OptionalInt.empty() : amount(known.getFirst());
    }

    /** The numbers of the items of a characteristic; items without a number are left out. */
    Set<Integer> items(String characteristic, Function<String, OptionalInt> number) {
        var known = of(characteristic);
        if (known.isEmpty()) return Set.of();
        var items = new HashSet<Integer>();
        for (var fact : known) number.apply(bare(fact.item())).ifPresent(items::add);
        return Set.copyOf(items);
    }

    /** An item that occurs again carries {@code #2}; it is still the same code. */
    static String bare(String item) {
        int mark = item.indexOf('#');
        return mark < 0 ? item : item.substring(0, mark);
    }

    static OptionalInt amount(CurrentFact fact) {
        return switch (fact.value()) {
            case Value.Number(var amount) -> OptionalInt.of(amount.intValue());
            case Value.Level(int step) -> OptionalInt.of(step);
            default -> OptionalInt.empty();
        };
    }

    static String code(CurrentFact fact) {
        return fact.value() instanceof Value.Code(String code) ? code : "";
    }
}

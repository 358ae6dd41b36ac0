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

/**
 * Facts by characteristic, with what is asked of them often. Knows whether anything of what was asked goes to the region only, so
 * that whoever sees without a name may not see what was made of it.
 */
final class Said {
    private final Map<String, List<CurrentFact>> facts = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<String> regional = new HashSet<>();
    private boolean regionOnly;

    private Said() {}

    static Said of(Current person, ShareLevel from, LocalDate today) {
        var said = new Said();
        for (var fact : person.facts()) if (fact.share().reaches(from) && fact.validOn(today)) said.add(fact);
        for (var doubt : person.doubts()) if (doubt.share().reaches(from) && doubt.validOn(today)) said.add(doubt);
        return said;
    }

    private void add(CurrentFact fact) {
        facts.computeIfAbsent(fact.characteristic(), first -> new ArrayList<>()).add(fact);
        if (!fact.share().reaches(ShareLevel.ANON)) regional.add(fact.characteristic());
    }

    private void add(Doubt doubt) {
        doubts.add(doubt);
        if (!doubt.share().reaches(ShareLevel.ANON)) regional.add(doubt.characteristic());
    }

    /** Whether anything asked until now goes to the region only. */
    boolean regionOnly() {
        return regionOnly;
    }

    /** What is disputed of a characteristic. */
    List<Doubt> disputed(String characteristic) {
        asked(characteristic);
        if (doubts.isEmpty()) return doubts;
        return doubts.stream()
                .filter(doubt -> doubt.characteristic().equals(characteristic))
                .toList();
    }

    List<CurrentFact> of(String characteristic) {
        asked(characteristic);
        return facts.getOrDefault(characteristic, List.of());
    }

    private void asked(String characteristic) {
        regionOnly |= regional.contains(characteristic);
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

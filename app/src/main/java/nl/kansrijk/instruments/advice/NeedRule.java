package nl.kansrijk.instruments.advice;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.instruments.advice.Need.Because;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Value;

/** One line of the mapping from what is said of someone to what they need help with. Source: domain annex B. */
record NeedRule(String characteristic, String item, String need, Map<String, Integer> values) {
    private static final String NONE = "none:";
    private static final String ANY = "*";

    /** What it comes to, and what makes it so. */
    record Found(String need, int degree, Because because) {}

    Stream<Found> of(ClientFile file, Limits limits) {
        var said = file.counting(characteristic)
                .filter(one -> item.isEmpty() || one.fact().item().equals(item))
                .toList();
        return said.isEmpty()
                ? missing(file)
                : said.stream()
                        .flatMap(one -> degree(one.fact().value(), limits)
                                .map(degree -> new Found(need, degree, new Because(one, Optional.empty())))
                                .stream());
    }

    private Stream<Found> missing(ClientFile file) {
        return values.entrySet().stream()
                .filter(one -> one.getKey().startsWith(NONE))
                .flatMap(one -> file.counting(one.getKey().substring(NONE.length()))
                        .limit(1)
                        .map(asked ->
                                new Found(need, one.getValue(), new Because(asked, Optional.of(characteristic)))));
    }

    private Optional<Integer> degree(Value value, Limits limits) {
        var key = switch (value) {
            case Value.Level(int step) -> Integer.toString(step);
            case Value.Code(String code) -> code;
            case Value.Number(var amount) -> limits.band(characteristic, amount).name();
            case Value.Text text -> "";
            case Value.Grid grid -> "";
            case Value.Day day -> "";
            case Value.Present present -> ANY;
        };
        return Optional.ofNullable(values.get(key)).filter(degree -> degree > 0);
    }
}

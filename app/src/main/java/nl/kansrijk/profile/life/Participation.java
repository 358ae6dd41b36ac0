package nl.kansrijk.profile.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;

/**
 * Where someone stands on the participation ladder on a day, worked out from what they say they do: 6 paid work, 5 paid work
 * with support, 4 unpaid work, 3 organised activities. Silence is 0: not known, and never "isolated". Because: the items it
 * rests on. Running a household counts as doing and as experience, but has no step of its own. Source: domain annex C.
 */
public record Participation(LocalDate day, int step, List<String> because) {
    /** What someone does in a usual week; an item of it is named after this, with a colon between. */
    public static final String WEEK = "ACT_WEEK";

    public Participation {
        because = List.copyOf(because);
    }

    /** Whether something is known. */
    public boolean known() {
        return step > 0;
    }

    /** Whether the step is higher than on that earlier day; both must be known. Source: measure M08. */
    public boolean risenSince(Participation before) {
        return known() && before.known() && step > before.step();
    }

    /** The step on this day, by what the file says now. */
    public static Participation on(ClientFile file, LocalDate day) {
        boolean supported =
                of(file, "FN_HELP").anyMatch(said -> said.fact().item().equals("JOB_COACH"));
        var done = of(file, "HS_EXP").map(said -> doing(file, said));
        var week = of(file, WEEK)
                .map(said -> Doing.inWeek(said.fact().item(), said.source().observedOn()));
        return on(Stream.concat(done, week).toList(), supported, day);
    }

    static Participation on(List<Doing> all, boolean supported, LocalDate day) {
        var now = all.stream()
                .filter(one -> one.on(day) && one.counts())
                .sorted(Comparator.comparingInt(one -> -one.step(supported)))
                .toList();
        int step = now.stream().mapToInt(one -> one.step(supported)).findFirst().orElse(0);
        return new Participation(day, step, now.stream().map(Doing::item).toList());
    }

    private static Doing doing(ClientFile file, Statement said) {
        var end = one(file, "HS_EXP_UNTIL", said)
                .flatMap(until -> until.fact().value() instanceof Value.Day(LocalDate last)
                        ? Optional.of(last)
                        : Optional.<LocalDate>empty());
        int months = said.fact().value() instanceof Value.Number(BigDecimal amount) ? amount.intValue() : 0;
        return new Doing(
                said.fact().item(), kind(file, said), months, said.source().observedOn(), end);
    }

    private static Optional<Kind> kind(ClientFile file, Statement said) {
        return one(file, "HS_EXP_KIND", said)
                .flatMap(told ->
                        told.fact().value() instanceof Value.Code(String code) ? Kind.of(code) : Optional.empty());
    }

    private static Optional<Statement> one(ClientFile file, String characteristic, Statement about) {
        return of(file, characteristic)
                .filter(said -> said.fact().item().equals(about.fact().item()))
                .findFirst();
    }

    private static Stream<Statement> of(ClientFile file, String characteristic) {
        return file.counting(characteristic);
    }
}

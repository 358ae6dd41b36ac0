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
    private static final int PAID = 6;
    private static final int SUPPORTED = 5;
    private static final int UNPAID = 4;
    private static final int ORGANISED = 3;

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
        var doing = of(file, "HS_EXP").filter(said -> ongoing(file, said, day)).toList();
        boolean supported =
                of(file, "FN_HELP").anyMatch(said -> said.fact().item().equals("JOB_COACH"));
        int step = doing.stream()
                .mapToInt(said -> step(kind(file, said), supported))
                .max()
                .orElse(0);
        var because = doing.stream()
                .sorted(Comparator.comparingInt(said -> -step(kind(file, said), supported)))
                .map(said -> said.fact().item())
                .toList();
        return new Participation(day, step, because);
    }

    private static int step(Optional<Kind> kind, boolean supported) {
        if (kind.isEmpty()) return 0;
        return switch (kind.get()) {
            case EMPLOYED, SELF_EMPLOYED -> supported ? SUPPORTED : PAID;
            case CARE, VOLUNTEER, INFORMAL -> UNPAID;
            case HOBBY -> ORGANISED;
            case HOUSEHOLD -> 0;
        };
    }

    /** From so many months before it ended, or before it was said, until its end or still. */
    private static boolean ongoing(ClientFile file, Statement said, LocalDate day) {
        var end = one(file, "HS_EXP_UNTIL", said)
                .flatMap(until -> until.fact().value() instanceof Value.Day(LocalDate last)
                        ? Optional.of(last)
                        : Optional.<LocalDate>empty());
        int months = said.fact().value() instanceof Value.Number(BigDecimal amount) ? amount.intValue() : 0;
        var begin = end.orElse(said.source().observedOn()).minusMonths(months);
        return !day.isBefore(begin) && end.map(last -> !day.isAfter(last)).orElse(true);
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
        return file.panels().stream()
                .flatMap(panel -> panel.entries().stream())
                .filter(ClientFile.Entry::counts)
                .map(ClientFile.Entry::statement)
                .filter(said -> said.fact().characteristic().equals(characteristic));
    }
}

package nl.kansrijk.triage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.triage.Given.Amount;
import nl.kansrijk.triage.Given.Code;
import nl.kansrijk.triage.Given.Codes;
import nl.kansrijk.triage.Given.Fact;

/** What the table asks of someone and work: position, capacity, view on work, wishes, when and how much. Source: domain e.3. */
final class WorkDeriving {
    private static final int DAYS = 7;
    private static final Set<String> PAID = Set.of("PAID_WORK", "PAID_WITHIN_REACH", "OWN_BUSINESS");
    private static final List<String> OTHER = List.of("EDUCATION", "WORK_FIT", "SOCIALLY_FIT");
    private static final Set<String> FIXED = Set.of("PAID", "VOLUNTEER", "CARE", "CHILDREN", "LEARNING", "CLUB");
    private static final Set<String> ENTREPRENEURS = Set.of("DD06", "DD07");
    private static final Set<Source.Type> NO_EVIDENCE = Set.of(Source.Type.SELF, Source.Type.DER);

    private WorkDeriving() {}

    static void into(Map<Input, Given> known, Facts facts) {
        position(known, facts);
        function(known, facts);
        view(known, facts);
        practical(known, facts);
    }

    private static void position(Map<Input, Given> known, Facts facts) {
        var status = facts.code("VIEW_STATUS", "");
        status.filter("V1"::equals).ifPresent(works -> known.put(Input.WEEKS_TO_JOB, Amount.of(0)));
        awayUntil(facts).ifPresent(day -> known.put(Input.AWAY, new Code("UNTIL_A_DAY")));
        facts.code("POS_EXEMPT", "")
                .flatMap(exempt -> facts.code("POS_EXEMPT_KIND", ""))
                .ifPresent(kind -> known.put(Input.EXEMPTION, new Code(kind)));
        facts.code("POS_LDR", "").ifPresent(code -> known.put(Input.REGISTER, new Code(code)));
        boolean started =
                facts.code("POS_BENEFIT", "").filter(ENTREPRENEURS::contains).isPresent();
        if (started || facts.wished("WISH_GOAL", "OWN_BUSINESS")) known.put(Input.OWN_BUSINESS, new Fact(true));
    }

    /** Until when someone is away who is not available now; empty when the end is not known. */
    static Optional<LocalDate> awayUntil(Facts facts) {
        return facts.code("VIEW_STATUS", "")
                .filter("V4"::equals)
                .flatMap(away -> facts.day("AV_FROM"))
                .filter(day -> day.isAfter(facts.day()));
    }

    private static void function(Map<Input, Given> known, Facts facts) {
        facts.counting("FN_CAPACITY")
                .filter(said -> !NO_EVIDENCE.contains(said.source().type()))
                .flatMap(said -> capacity(said.fact().value()))
                .findFirst()
                .ifPresent(code -> known.put(Input.CAPACITY, new Code(code)));
        facts.amount("FN_HOURS_WEEK").ifPresent(hours -> known.put(Input.HOURS_CAN, hours));
        var loads = facts.counting("FN_LOAD").map(said -> said.fact().value()).toList();
        long heavy = loads.stream().filter(new Value.Code("NOT")::equals).count();
        if (!loads.isEmpty()) known.put(Input.HEAVY_LOADS, Amount.of(heavy));
    }

    private static Stream<String> capacity(Value value) {
        if (!(value instanceof Value.Code(String code))) return Stream.empty();
        return switch (code) {
            case "1" -> Stream.of("NONE_NOW");
            case "2" -> Stream.of("SHELTERED");
            case "3" -> Stream.of("WITH_HELP");
            case "4" -> Stream.of("UNDER_MINIMUM");
            default -> Stream.of("REGULAR");
        };
    }

    private static void view(Map<Input, Given> known, Facts facts) {
        known.put(Input.CAUSES, new Codes(facts.items("CAUSE")));
        facts.amount("ATT_WORK").ifPresent(mean -> known.put(Input.ATT_WORK, mean));
        facts.amount("ATT_FEAR").ifPresent(mean -> known.put(Input.ATT_FEAR, mean));
        facts.amount("INTENT").ifPresent(mean -> known.put(Input.INTENT, mean));
        Input.CONFIDENCE.sources().stream()
                .flatMap(scale -> facts.amount(scale).stream())
                .min(java.util.Comparator.comparing(Amount::amount))
                .ifPresent(lowest -> known.put(Input.CONFIDENCE, lowest));
        wish(facts).ifPresent(code -> known.put(Input.WISH, new Code(code)));
        var week = facts.items("ACT_WEEK");
        long fixed = week.stream().filter(FIXED::contains).count();
        if (!week.isEmpty()) known.put(Input.FIXED_ACTIVITIES, Amount.of(fixed));
    }

    /** Only what the client says in the own voice. Source: row 4-06. */
    private static Optional<String> wish(Facts facts) {
        if (PAID.stream().anyMatch(goal -> facts.wished("WISH_GOAL", goal))) return Optional.of("WORK");
        boolean takesPart =
                OTHER.stream().anyMatch(goal -> facts.wished("WISH_GOAL", goal)) || facts.wished("CONTRACT", "03");
        if (takesPart) return Optional.of("TAKE_PART");
        return facts.code("VIEW_STATUS", "").filter("V6"::equals).map(wantsNothing -> "NONE");
    }

    private static void practical(Map<Input, Given> known, Facts facts) {
        facts.code("HS_LANG_NL", "SPEAKING").ifPresent(level -> known.put(Input.SPEAKING, new Code(level)));
        facts.code("CARE_TASKS", "").ifPresent(code -> known.put(Input.CARE, new Code(code)));
        known.put(Input.OCCUPATION_CHOSEN, new Fact(!facts.items("WISH_OCC").isEmpty()));
        facts.day("AV_FROM").ifPresent(day -> known.put(Input.WEEKS_TO_START, Amount.of(weeks(facts.day(), day))));
        facts.amount("AV_HOURS_MAX")
                .or(() -> facts.amount("FN_HOURS_WEEK"))
                .ifPresent(hours -> known.put(Input.HOURS_WEEK, hours));
    }

    /** Whole weeks, rounded up; 0 for a day that has come. */
    private static long weeks(LocalDate today, LocalDate day) {
        return Math.max(0, (ChronoUnit.DAYS.between(today, day) + DAYS - 1) / DAYS);
    }
}

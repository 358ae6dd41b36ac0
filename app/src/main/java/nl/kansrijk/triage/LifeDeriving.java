package nl.kansrijk.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.triage.Given.Amount;
import nl.kansrijk.triage.Given.Code;
import nl.kansrijk.triage.Given.Fact;

/** What the table asks of someone's life: what cannot wait, hard domains, debts, room in the head. Source: domain e.3. */
final class LifeDeriving {
    /** Every life domain but justice: criminal data is no input. */
    static final List<String> DOMAINS = List.of(
            "LD_FIN",
            "LD_WRK",
            "LD_TIME",
            "LD_HOUSE",
            "LD_HOME",
            "LD_MENTAL",
            "LD_PHYS",
            "LD_SUBST",
            "LD_ADLB",
            "LD_ADLI",
            "LD_NET",
            "LD_PART");

    private static final int ACUTE = 1;
    private static final int HARD = 2;
    private static final int FIRST = 5;
    private static final String MONEY = "FIN";

    private LifeDeriving() {}

    static void into(Map<Input, Given> known, Facts facts, Deriving.Outside outside) {
        acute(facts, outside).ifPresent(code -> known.put(Input.ACUTE, new Code(code)));
        if (Input.HARD_DOMAINS.sources().stream()
                .anyMatch(one -> level(facts, one).isPresent()))
            known.put(
                    Input.HARD_DOMAINS,
                    Amount.of(hard(facts, Input.HARD_DOMAINS.sources()).size()));
        if (DOMAINS.stream().anyMatch(one -> level(facts, one).isPresent()))
            known.put(Input.DOMAINS_AT_TWO, Amount.of(hard(facts, DOMAINS).size()));
        first(facts).ifPresent(first -> known.put(Input.SOLVE_FIRST, new Fact(first)));
        facts.amount("HEADSPACE").ifPresent(room -> known.put(Input.HEADSPACE, room));
        debt(facts).ifPresent(code -> known.put(Input.DEBT, new Code(code)));
    }

    /** The domains among these on the second step or lower, such as FIN. */
    static List<String> hard(Facts facts, List<String> domains) {
        return domains.stream()
                .filter(one -> level(facts, one).filter(step -> step <= HARD).isPresent())
                .map(LifeDeriving::bare)
                .toList();
    }

    private static Optional<String> acute(Facts facts, Deriving.Outside outside) {
        var low = DOMAINS.stream()
                .filter(one -> level(facts, one).filter(step -> step == ACUTE).isPresent())
                .map(LifeDeriving::bare)
                .toList();
        if (!low.isEmpty())
            return Optional.of(low.stream().allMatch(domain -> helped(facts, domain)) ? "HELPED" : "UNHELPED");
        if (outside.urgent()) return Optional.of("UNHELPED");
        return DOMAINS.stream().anyMatch(one -> level(facts, one).isPresent()) ? Optional.of("NO") : Optional.empty();
    }

    /** Whether something must be solved first, says the client: of a hard domain, or it is said that nothing has to. */
    private static Optional<Boolean> first(Facts facts) {
        var urgent = facts.counting("LD_URGENCY").toList();
        if (urgent.isEmpty()) return Optional.empty();
        var hard = hard(facts, Input.HARD_DOMAINS.sources());
        return Optional.of(
                urgent.stream().anyMatch(said -> hard.contains(said.fact().item()) && isFirst(said)));
    }

    private static boolean isFirst(Statement said) {
        return said.fact().value() instanceof Value.Level(int step) && step == FIRST;
    }

    private static Optional<String> debt(Facts facts) {
        var status = facts.code("DEBT_STATUS", "");
        boolean helped = helped(facts, MONEY);
        boolean heavy =
                facts.level("LD_WORRY", MONEY).filter(step -> step == FIRST).isPresent();
        return status.map(LifeDeriving::known)
                .map(code -> code.equals("PROBLEMATIC") && helped ? "IN_HELP" : code)
                .map(code -> heavy && !helped && !code.equals("IN_HELP") && !code.equals("PROBLEMATIC")
                        ? "HEAVY_WORRY"
                        : code)
                .or(() -> heavy && !helped ? Optional.of("HEAVY_WORRY") : Optional.empty());
    }

    private static String known(String status) {
        return switch (status) {
            case "WSNP", "ADMINISTRATION" -> "IN_HELP";
            default -> status;
        };
    }

    private static boolean helped(Facts facts, String domain) {
        return facts.code("LD_HELP", domain).filter("FORMAL"::equals).isPresent();
    }

    private static Optional<Integer> level(Facts facts, String domain) {
        return facts.level(domain, "");
    }

    private static String bare(String domain) {
        return domain.replaceFirst("^LD_", "");
    }
}

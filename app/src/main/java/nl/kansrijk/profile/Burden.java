package nl.kansrijk.profile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.profile.Statement.Fact;

/**
 * How much something that is known weighs on a client: one rule for every page that says how it goes. What weighs is what the client
 * worries about or wants solved first, debts that are behind, money that does not work alone, and two other life domains on the second step
 * at once. With help that runs it weighs less, and nobody has to begin. Sources: domain c.6, e.4 (T14, T15), rows 0-34 and 0-35.
 */
public enum Burden {
    /** Nothing to be careful about. */
    NONE,
    /** A life domain on the second step; it weighs when another stands there too. */
    HARD,
    /** It weighs, and someone helps with it. */
    HELPED,
    /** Money weighs, and nobody helps with it as far as the file says. */
    MONEY,
    HEAVY,
    /** Cannot wait. */
    ACUTE;

    private static final int SECOND = 2;
    private static final int BIG_WORRY = 4;
    private static final int FIRST = 5;
    private static final String FINANCES = "FIN";
    private static final Set<String> BEHIND = Set.of("ARREARS", "PROBLEMATIC");
    private static final Set<String> IN_HELP = Set.of("IN_HELP", "WSNP", "ADMINISTRATION");

    /** The life domains, such as FIN, in which a professional helps by what is said here. */
    static Set<String> helped(Stream<Fact> facts) {
        return facts.flatMap(Burden::helps).collect(Collectors.toSet());
    }

    /** Whether a professional helps with money by what is said here. */
    public static boolean moneyHelped(Stream<Fact> facts) {
        return helped(facts).contains(FINANCES);
    }

    /** How much this weighs while professionals help in these domains. */
    static Burden of(Fact fact, Set<String> helped) {
        if (fact.acute()) return ACUTE;
        if (inHelp(fact)) return HELPED;
        if (!weighs(fact)) return NONE;
        if (helped.contains(domain(fact))) return HELPED;
        if (domain(fact).equals(FINANCES)) return MONEY;
        return fact.item().isEmpty() ? HARD : HEAVY;
    }

    /** What all of it comes to. */
    static Burden together(Collection<Burden> all) {
        long hard = all.stream().filter(one -> one == HARD).count();
        return Stream.concat(all.stream().filter(one -> one != HARD), Stream.of(hard > 1 ? HEAVY : NONE))
                .max(Burden::compareTo)
                .orElse(NONE);
    }

    /** The same once help with debts runs. */
    public Burden withDebtHelp() {
        return this == MONEY ? HELPED : this;
    }

    /**
     * The life domains, such as HOUSE, that someone has to begin with, in the order they were said; money is none of them while help with
     * debts runs.
     */
    public static Set<String> calling(Collection<Fact> facts, boolean debtHelp) {
        var helped = helped(facts.stream());
        boolean hard = together(facts.stream()
                        .map(fact -> of(fact, helped))
                        .filter(HARD::equals)
                        .toList())
                == HEAVY;
        return facts.stream()
                .filter(fact -> calls(of(fact, helped), hard, debtHelp))
                .map(Burden::domain)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean calls(Burden one, boolean hard, boolean debtHelp) {
        return one == HARD ? hard : (debtHelp ? one.withDebtHelp() : one).calls();
    }

    /** Whether someone has to begin with it. */
    public boolean calls() {
        return compareTo(HELPED) > 0;
    }

    /** Whether this weighs on money, also when someone helps with it. */
    public static boolean onMoney(Fact fact) {
        return domain(fact).equals(FINANCES)
                && (of(fact, Set.of()) != NONE
                        || fact.about("DEBT_STATUS", "") && !code(fact).equals("NONE"));
    }

    private static boolean weighs(Fact fact) {
        return switch (fact.value()) {
            case Value.Code(String code) -> fact.characteristic().equals("DEBT_STATUS") && BEHIND.contains(code);
            case Value.Level(int step) -> weighs(fact, step);
            default -> false;
        };
    }

    private static boolean weighs(Fact fact, int step) {
        return switch (fact.characteristic()) {
            case "LD_WORRY" -> step >= BIG_WORRY;
            case "LD_URGENCY" -> step == FIRST;
            default -> fact.characteristic().startsWith("LD_") && fact.item().isEmpty() && step <= SECOND;
        };
    }

    private static Stream<String> helps(Fact fact) {
        boolean formal = fact.characteristic().equals("LD_HELP") && code(fact).equals("FORMAL");
        return formal || inHelp(fact) ? Stream.of(domain(fact)) : Stream.empty();
    }

    private static boolean inHelp(Fact fact) {
        return fact.about("DEBT_STATUS", "") && IN_HELP.contains(code(fact));
    }

    private static String domain(Fact fact) {
        if (fact.characteristic().equals("DEBT_STATUS")) return FINANCES;
        return fact.item().isEmpty() ? fact.characteristic().replaceFirst("^LD_", "") : fact.item();
    }

    private static String code(Fact fact) {
        return fact.value() instanceof Value.Code(String code) ? code : "";
    }
}

package nl.kansrijk.instruments.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.instruments.catalogue.Audience;
import nl.kansrijk.instruments.catalogue.Instrument;

/**
 * Puts instruments in order for what someone needs: whole numbers only, so that the same question has the same answer. Source:
 * domain f, "Recommendation score".
 *
 * @param refused what the person would rather not
 * @param learns codes of skills the person wants to learn
 */
record Ranking(Map<String, Need> needs, Limits limits, Limits.Band headspace, Set<UUID> refused, Set<String> learns) {
    /** Degree and fit are hundredths each; a score counts thousandths. */
    private static final int TO_THOUSANDTHS = 10;

    private static final int WHOLE = 100;
    private static final int THOUSAND = 1000;

    /** Most first; equal ones by name, then by number. */
    static final Comparator<Recommendation> ORDER = Comparator.comparingLong(Recommendation::score)
            .reversed()
            .thenComparing(one -> one.instrument().name())
            .thenComparing(one -> one.instrument().id());

    /** In thousandths: what it helps with, by evidence and wish, less burden and waiting. */
    long score(Instrument one) {
        long helps = one.audience().needs().stream()
                .mapToLong(need -> degree(need.code()) * need.fit())
                .sum();
        long weighed = helps
                * limits.weight(one.grounds().evidence().letter())
                * preference(one)
                / ((long) TO_THOUSANDTHS * WHOLE * WHOLE);
        long waiting = one.supply().waitingWeeks().orElse(0) * (long) THOUSAND / limits.value("advice.waitingWeeks");
        return weighed - one.supply().burden() * limits.stress(headspace) - waiting;
    }

    /** What it helps this person with, most first. */
    List<Need> helpsWith(Instrument one) {
        var fits = one.audience().needs().stream()
                .filter(need -> needs.containsKey(need.code()))
                .collect(Collectors.toMap(Audience.Need::code, Audience.Need::fit, Math::max));
        return fits.keySet().stream()
                .map(needs::get)
                .sorted(Comparator.comparingInt((Need need) -> need.degree() * fits.getOrDefault(need.code(), 0))
                        .reversed()
                        .thenComparing(Need::code))
                .toList();
    }

    private long degree(String code) {
        var need = needs.get(code);
        return need == null ? 0 : need.degree();
    }

    private long preference(Instrument one) {
        if (refused.contains(one.id())) return limits.value("advice.preference.refused");
        boolean wished = one.supply().gains().skills().stream().anyMatch(skill -> learns.contains(skill.value()));
        return wished ? limits.value("advice.preference.wished") : WHOLE;
    }
}

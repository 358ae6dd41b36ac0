package nl.kansrijk.profile;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notices what moved so much that a route may no longer fit. Source: domain e.5, re-triage. */
@Component
class Movements {
    private static final Set<String> SCALES = Set.of(
            "ATT_WORK", "ATT_FEAR", "SE_WORK", "SE_SEARCH", "NORM", "SUPPORT", "INTENT", "HEADSPACE", "SELF_REG");
    private static final Set<String> INDICATIONS = Set.of("POS_LDR", "FN_CAPACITY");
    private static final Value WORKS = new Value.Code("V1");
    private static final Value MOVED = new Value.Code("V9");

    private final RuleParameters rules;
    private final ApplicationEventPublisher news;

    Movements(RuleParameters rules, ApplicationEventPublisher news) {
        this.rules = rules;
        this.news = news;
    }

    /** Tells of each characteristic among these that moved from what stood there. */
    void tell(List<Statement> said, Collection<Statement> replaced, Passage passage) {
        var noticeable = rules.find("intake.noticeableChange", DutchTime.day(passage.at()))
                .map(rule -> BigDecimal.valueOf(rule.value(), 2));
        said.stream()
                .filter(now -> !now.takenBack() && moved(now, before(now, replaced), noticeable))
                .map(now -> now.fact().characteristic())
                .distinct()
                .forEach(code -> news.publishEvent(new RouteBasisMoved(
                        said.getFirst().client(), passage.actor().tenant(), code, passage.at())));
    }

    private static Optional<Value> before(Statement now, Collection<Statement> replaced) {
        return replaced.stream()
                .filter(old ->
                        old.fact().about(now.fact().characteristic(), now.fact().item()))
                .map(old -> old.fact().value())
                .findFirst();
    }

    private static boolean moved(Statement now, Optional<Value> before, Optional<BigDecimal> noticeable) {
        var code = now.fact().characteristic();
        var value = now.fact().value();
        boolean other = before.filter(old -> !old.equals(value)).isPresent();
        if (INDICATIONS.contains(code)) return other || before.isEmpty();
        if (code.equals("VIEW_STATUS")) return other && (before.equals(Optional.of(WORKS)) || value.equals(MOVED));
        if (code.equals("ID_ADDRESS_PC4")) return other;
        if (SCALES.contains(code)) return other && far(value, before, noticeable);
        return other && code.startsWith("LD_") && now.fact().item().isEmpty();
    }

    private static boolean far(Value value, Optional<Value> before, Optional<BigDecimal> noticeable) {
        return noticeable.isPresent()
                && value instanceof Value.Number(var now)
                && before.orElse(value) instanceof Value.Number(var then)
                && now.subtract(then).abs().compareTo(noticeable.get()) >= 0;
    }
}

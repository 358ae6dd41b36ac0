package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The versions of the table of routes of an organisation. One person makes a version and proposes it, another puts it to use
 * from a day on; an advice keeps the version it was made with. Source: domain e.1 and e.4, row 0-43.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RouteVersions {
    private static final int SHORT = 12;
    private final VersionTable table;
    private final RuleSets rules;

    RouteVersions(VersionTable table, RuleSets rules) {
        this.table = table;
        this.rules = rules;
    }

    /** What became of a proposal. */
    public enum Decision {
        TAKEN,
        REFUSED
    }

    /** A version that was made here. Shape of the name: a number, then what tells its content. */
    public record Version(String name, String basedOn, UserId by, Instant at) {}

    /** A version that was proposed for use; {@code from} is the day it holds from. */
    public record Proposal(
            UUID id,
            String version,
            UserId by,
            Instant at,
            Optional<Decision> decision,
            Optional<UserId> decidedBy,
            Optional<Instant> decidedAt,
            Optional<LocalDate> from) {
        /** Whether somebody still has to decide. */
        public boolean open() {
            return decision.isEmpty();
        }
    }

    /** The version in use today, what was made, and what was proposed, newest first. */
    public record State(String inUse, List<Version> made, List<Proposal> history) {
        public State {
            made = List.copyOf(made);
            history = List.copyOf(history);
        }

        /** What waits for a second person. */
        public Optional<Proposal> waiting() {
            return history.stream().filter(Proposal::open).findFirst();
        }
    }

    /** What came of other limits. */
    public sealed interface Made {
        /** Kept under this name; nobody is advised by it yet. */
        record Kept(String version) implements Made {}

        /** Nothing was kept. Keys: {@code routes.wrong.…}. */
        record Refused(List<Reason> why) implements Made {
            public Refused {
                why = List.copyOf(why);
            }
        }
    }

    /** How the organisation stands. */
    public State state(Passage passage) {
        var tenant = passage.actor().tenant();
        return new State(rules.inUse(tenant, today(passage)), table.made(tenant), table.history(tenant));
    }

    /** A version as people read it; empty when this organisation never had it. */
    public Optional<RouteRules> of(String version, Passage passage) {
        return known(version) ? Optional.of(TableText.rules(rules.written(version))) : Optional.empty();
    }

    private boolean known(String version) {
        return version.equals(RuleSets.SHIPPED) || table.content(version).isPresent();
    }

    /** Makes a version with other limits; the same limits twice are one version. Errors: IllegalArgumentException for an unknown base. */
    public Made make(String base, Map<Limit, BigDecimal> moved, Passage passage) {
        if (!known(base)) throw new IllegalArgumentException("there is no version of the table: " + base);
        var before = rules.written(base);
        var after = TableText.with(before, moved);
        if (TableText.rules(after).equals(TableText.rules(before)))
            return new Made.Refused(List.of(Reason.of("routes.wrong.same")));
        var wrong = TableCheck.wrong(after);
        return wrong.isEmpty() ? new Made.Kept(kept(base, after, passage)) : new Made.Refused(wrong);
    }

    private String kept(String base, String content, Passage passage) {
        var tenant = passage.actor().tenant();
        var ending = "-" + sum(content);
        var before = table.made(tenant).stream()
                .map(Version::name)
                .filter(name -> name.endsWith(ending))
                .findFirst();
        if (before.isPresent()) return before.get();
        var version = new Version(
                table.count(tenant) + 2 + ending, base, passage.actor().user(), passage.at());
        table.add(version, content, tenant);
        return version.name();
    }

    /** Proposes a version for use; nothing when something waits already, it is in use, or it never was. */
    public boolean propose(String version, Passage passage) {
        return known(version)
                && !rules.inUse(passage.actor().tenant(), today(passage)).equals(version)
                && table.propose(UUID.randomUUID(), version, passage.actor(), passage.at()) == 1;
    }

    /**
     * Puts what waits to use from a day on, today or later; who proposed it cannot. Answers whether it was done.
     */
    public boolean take(UUID proposal, LocalDate from, Passage passage) {
        return !from.isBefore(today(passage))
                && table.decide(proposal, Optional.of(from), passage.actor(), passage.at()) == 1;
    }

    /** Decides that what waits is not used; who proposed it may do so too. Answers whether it was done. */
    public boolean refuse(UUID proposal, Passage passage) {
        return table.decide(proposal, Optional.empty(), passage.actor(), passage.at()) == 1;
    }

    private static LocalDate today(Passage passage) {
        return DutchTime.day(passage.at());
    }

    private static String sum(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHORT);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

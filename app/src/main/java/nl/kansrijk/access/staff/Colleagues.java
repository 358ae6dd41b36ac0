package nl.kansrijk.access.staff;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.staff.StaffMember.Rights;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the own organisation who can log in. Nobody switches off the own account, changes the own rights or takes
 * away the last administrator; what is switched off or gets a new password is logged out at once. Source: security A5, A8, C7.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Colleagues {
    private final StaffTable table;
    private final StaffChangeTable changes;
    private final Accounts accounts;
    private final Jobs jobs;
    private final PasswordEncoder encoder;

    Colleagues(StaffTable table, StaffChangeTable changes, Accounts accounts, Jobs jobs, PasswordEncoder encoder) {
        this.table = table;
        this.changes = changes;
        this.accounts = accounts;
        this.jobs = jobs;
        this.encoder = encoder;
    }

    /** One page of the accounts, by name; those of clients are kept elsewhere. */
    public StaffList list(StaffList.Filter filter, Passage passage) {
        return jobs.quietly(() -> table.list(passage.actor().tenant(), filter));
    }

    /** One account of the own organisation. */
    public Optional<StaffMember> find(UserId id, Passage passage) {
        return jobs.quietly(() -> table.find(passage.actor().tenant(), id));
    }

    /** The teams of the own organisation, by name. */
    public Map<UUID, String> teams(Passage passage) {
        return jobs.quietly(() -> table.teams(passage.actor().tenant()));
    }

    /** Adds an account of the own organisation. Errors: DuplicateKeyException when the log-in name is taken; then nothing is written. */
    public void add(Account account, String password, Passage passage) {
        if (!account.tenant().equals(passage.actor().tenant()))
            throw new IllegalArgumentException("an account is added in the own organisation");
        accounts.add(account, password);
    }

    /** Gives these rights in place of the old ones. Teams of another organisation are left out. */
    public Changed change(UserId id, int version, Rights rights, Passage passage) {
        return alter(
                id,
                version,
                passage,
                was -> self(was, passage, "users.not.own-rights")
                        .or(() -> last(was, rights.roles().contains(nl.kansrijk.access.Role.APP_ADMIN), passage)),
                was -> changes.give(was, rights, passage));
    }

    /** Switches an account off and ends its sessions. */
    public Changed disable(UserId id, int version, Passage passage) {
        return alter(
                id,
                version,
                passage,
                was -> self(was, passage, "users.not.self").or(() -> last(was, false, passage)),
                was -> {
                    changes.switchTo(false, was, passage);
                    changes.endSessions(id);
                });
    }

    /** Switches an account on again. */
    public Changed enable(UserId id, int version, Passage passage) {
        return alter(id, version, passage, was -> Optional.empty(), was -> changes.switchTo(true, was, passage));
    }

    /** Gives a new password in place of the old one and ends the sessions. */
    public Changed newPassword(UserId id, int version, String password, Passage passage) {
        var hash = encoder.encode(password);
        return alter(id, version, passage, was -> self(was, passage, "users.not.own-password"), was -> {
            changes.newPassword(was, hash, passage);
            changes.endSessions(id);
        });
    }

    private Changed alter(
            UserId id,
            int version,
            Passage passage,
            Function<StaffMember, Optional<Reason>> against,
            Consumer<StaffMember> change) {
        return jobs.quietly(() -> {
            var tenant = passage.actor().tenant();
            table.holdAdministrators(tenant);
            var found = table.find(tenant, id);
            if (found.isEmpty()) return new Changed.Unknown();
            var was = found.get();
            if (was.version() != version) return new Changed.Stale(was);
            var stopped = against.apply(was);
            if (stopped.isPresent()) return new Changed.Stopped(stopped.get());
            change.accept(was);
            return new Changed.Done(table.find(tenant, id).orElseThrow());
        });
    }

    private static Optional<Reason> self(StaffMember was, Passage passage, String key) {
        return was.id().equals(passage.actor().user()) ? Optional.of(Reason.of(key)) : Optional.empty();
    }

    private Optional<Reason> last(StaffMember was, boolean stays, Passage passage) {
        boolean goes = was.administers() && !stays;
        boolean others =
                table.holdAdministrators(passage.actor().tenant()).stream().anyMatch(one -> !one.equals(was.id()));
        return goes && !others ? Optional.of(Reason.of("users.not.last")) : Optional.empty();
    }
}

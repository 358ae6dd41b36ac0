package nl.kansrijk.start.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.takeover.Mapping;
import nl.kansrijk.takeover.NewFile;
import nl.kansrijk.takeover.Preset;
import nl.kansrijk.takeover.Received;
import nl.kansrijk.takeover.Runs;
import nl.kansrijk.takeover.TakeOver;
import nl.kansrijk.takeover.TakeOver.LineState;
import nl.kansrijk.takeover.TakeOvers;

/** A whole caseload from a file: sending, checking, bringing in, each timed. One row in fifty has a mistake. */
public final class TakeOverLoad {
    /** Most rows of a file. */
    public static final int MOST = 20_000;

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private final Tenants tenants;
    private final Accounts accounts;
    private final Gate gate;
    private final TakeOvers takeOvers;
    private final Runs runs;

    public TakeOverLoad(Tenants tenants, Accounts accounts, Gate gate, TakeOvers takeOvers, Runs runs) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.gate = gate;
        this.takeOvers = takeOvers;
        this.runs = runs;
    }

    private record Timed<T>(T value, double millis) {}

    /** Takes over this many rows in a new organisation. */
    public List<Figure> measure(int rows) {
        var tenant = tenants.found("BENCH", "Bench", Tenant.Kind.MUNICIPALITY);
        var admin = someone(tenant, Role.APP_ADMIN);
        var guide = someone(tenant, Role.CASE_MANAGER);
        var bytes = InventedFile.of(rows).getBytes(StandardCharsets.UTF_8);
        var sent = timed(() -> send(bytes, admin));
        var mapping = new Mapping(
                sent.value().columns().stream().map(TakeOver.Column::heading).toList());
        var id = sent.value().id();
        var checked = timed(() -> gate.pass(look(admin), passage -> takeOvers.map(id, mapping, passage)));
        var brought = timed(() -> {
            gate.pass(look(admin), passage -> takeOvers.start(id, Optional.of(guide.user()), passage));
            runs.finish(id, admin);
            return gate.pass(look(admin), takeOvers::current).orElseThrow();
        });
        double total = sent.millis() + checked.millis() + brought.millis();
        return Stream.of(
                        new Figure("import.send", sent.millis(), "ms"),
                        new Figure("import.check", checked.millis(), "ms"),
                        new Figure("import.run", brought.millis(), "ms"),
                        new Figure("import.total", total, "ms"),
                        new Figure("import.rows", rows, "count"),
                        new Figure("import.made", brought.value().count(LineState.MADE), "count"),
                        new Figure("import.skipped", brought.value().count(LineState.SKIPPED), "count"))
                .toList();
    }

    private TakeOver send(byte[] bytes, Actor admin) {
        var told = new NewFile("Bench", DAY, Preset.ANY);
        Received received = gate.pass(look(admin), passage -> takeOvers.receive(bytes, told, passage));
        if (received instanceof Received.Kept(var file)) return file;
        throw new IllegalStateException("the invented file was refused");
    }

    private Actor someone(Tenant tenant, Role role) {
        var account = new Account(
                UserId.random(), tenant.id(), "bench-" + role, "Bench", Set.of(role), Optional.empty(), false, "");
        accounts.addPersona(account);
        return account.as(role);
    }

    private static Look look(Actor actor) {
        return Look.by(actor, Permission.TAKE_OVER);
    }

    private static <T> Timed<T> timed(Supplier<T> work) {
        long start = System.nanoTime();
        var value = work.get();
        return new Timed<>(value, (System.nanoTime() - start) / 1e6);
    }
}

package nl.kansrijk.start;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds someone who can log in with a password; on a home without demo also the first administrator. */
@Command(
        name = "add",
        description = "Adds someone who can log in with a password.",
        footer = {
            "",
            "Examples:",
            "  ./kansrijk user add --login mila --name \"Mila de Wit\" --role CASE_MANAGER --tenant GM0840",
            "  ./kansrijk user add --login beheer --name Beheer --admin --tenant GM0758 \\",
            "      --found \"Gemeente Breda\" --kind MUNICIPALITY --home real",
            "  echo \"$PASSWORD\" | ./kansrijk user add ... --password-stdin"
        })
final class UserAddCommand extends WithHome {
    @Option(names = "--login", required = true, paramLabel = "NAME", description = "Name to log in with.")
    private String login = "";

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Name as colleagues see it.")
    private String name = "";

    @Option(names = "--role", paramLabel = "ROLE", description = "One or more of: ${COMPLETION-CANDIDATES}.")
    private List<Role> roles = List.of();

    @Option(names = "--admin", description = "Also administrator (APP_ADMIN).")
    private boolean admin;

    @Option(names = "--tenant", required = true, paramLabel = "CODE", description = "Code of the organisation.")
    private String tenant = "";

    @Option(names = "--found", paramLabel = "NAME", description = "Make the organisation with this name first.")
    private @Nullable String founded;

    @Option(names = "--kind", paramLabel = "KIND", description = "Kind of that organisation: ${COMPLETION-CANDIDATES}.")
    private Tenant.Kind kind = Tenant.Kind.MUNICIPALITY;

    @Mixin
    private final PasswordPrompt prompt = new PasswordPrompt();

    @Override
    public Integer call() {
        var chosen = chosenRoles();
        var password = prompt.password(List.of(name, login));
        try (var home = OpenHome.enter(home())) {
            add(home, chosen, password);
        }
        System.out.println(login + " can log in now.");
        return 0;
    }

    private Set<Role> chosenRoles() {
        var chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(roles);
        if (admin) chosen.add(Role.APP_ADMIN);
        if (chosen.isEmpty()) throw new Trouble("Say what " + login + " may do: --role ROLE or --admin.");
        if (chosen.contains(Role.CLIENT))
            throw new Trouble("A client gets an account from the case manager, not here.");
        return chosen;
    }

    private void add(OpenHome home, Set<Role> chosen, String password) {
        var organisation = organisation(home.door(Tenants.class));
        var account = new Account(
                UserId.random(), organisation.id(), login.strip(), name.strip(), chosen, Optional.empty(), false, "");
        try {
            home.door(Accounts.class).add(account, password);
        } catch (DuplicateKeyException e) {
            throw new Trouble("Someone else already logs in as " + login + "; choose another --login.", e);
        }
    }

    private Tenant organisation(Tenants tenants) {
        return tenants.withCode(tenant)
                .or(() -> Optional.ofNullable(founded).map(called -> tenants.found(tenant, called, kind)))
                .orElseThrow(() -> new Trouble("There is no organisation with code " + tenant + "; known are "
                        + tenants.all().stream().map(Tenant::code).limit(12).collect(Collectors.joining(", "))
                        + ". Add --found NAME to make it."));
    }
}

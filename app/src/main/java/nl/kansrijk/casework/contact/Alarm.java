package nl.kansrijk.casework.contact;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Role;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Post;
import nl.kansrijk.post.Recipient;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** Tells everyone of an organisation who welcomes people that something cannot wait. */
@Component
class Alarm {
    private static final Set<Role> WELCOMING = Set.of(Role.INTAKE_WORKER, Role.LEARN_ADVISER);
    private final Accounts accounts;
    private final Post post;

    Alarm(Accounts accounts, Post post) {
        this.accounts = accounts;
        this.post = post;
    }

    void ring(ClientId report, TenantId tenant, Instant at) {
        accounts.of(tenant).stream()
                .filter(account -> account.roles().stream().anyMatch(WELCOMING::contains))
                .forEach(account -> post.send(
                        Letter.about(
                                report.value(),
                                new Recipient.User(tenant, account.id()),
                                Letter.Channel.MAIL,
                                "report-urgent",
                                Map.of()),
                        tenant,
                        at));
    }
}

package nl.kansrijk.web.region;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Effort;
import nl.kansrijk.matching.region.Efforts;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;

/** Asks what colleagues did for vacancies that stay open, and who they are. */
@Component
class EffortDesk {
    private final RegionFrame region;
    private final Efforts efforts;
    private final Accounts accounts;

    EffortDesk(RegionFrame region, Efforts efforts, Accounts accounts) {
        this.region = region;
        this.efforts = efforts;
        this.accounts = accounts;
    }

    /** Presses: whether who reads can write down here what was done. */
    EffortWords of(List<VacancyId> vacancies, boolean presses, Reader reader) {
        var actor = reader.actor();
        List<Effort> done = region.reading(actor, (any, passage) -> efforts.of(vacancies, passage));
        return new EffortWords(done, done.isEmpty() ? Map.of() : names(actor), presses, reader.words());
    }

    private Map<UserId, String> names(Actor actor) {
        return accounts.of(actor.tenant()).stream().collect(Collectors.toMap(Account::id, Account::name));
    }
}

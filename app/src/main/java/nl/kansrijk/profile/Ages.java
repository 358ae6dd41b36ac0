package nl.kansrijk.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has which age, for figures over groups: identities are opened one by one and nothing of them goes any further. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ages {
    private final IdentityTable table;
    private final Seals seals;

    Ages(IdentityTable table, Seals seals) {
        this.table = table;
        this.seals = seals;
    }

    /** The people of the own organisation whose age today, in whole years, is one of these. */
    public Set<ClientId> where(IntPredicate age, Passage passage) {
        var today = SayRules.today(passage);
        Set<ClientId> found = new HashSet<>();
        table.each(passage.actor().tenant(), closed -> {
            if (age.test(seals.open(closed).birthDate().until(today).getYears())) found.add(closed.client());
        });
        return found;
    }

    /** Whether the age of one person today, in whole years, is one of these; never for someone who is not known. */
    public boolean fits(ClientId client, IntPredicate age, Passage passage) {
        var today = SayRules.today(passage);
        return table.of(List.of(client)).stream()
                .anyMatch(closed ->
                        age.test(seals.open(closed).birthDate().until(today).getYears()));
    }
}

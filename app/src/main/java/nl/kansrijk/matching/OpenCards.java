package nl.kansrijk.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.engine.Fit;
import nl.kansrijk.engine.Question;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Top;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;

/**
 * Chooses who may be shown to an employer without a name: three to five people who fit now, from all whom the service point
 * of the vacancy may match, made from nothing but what they share for that. Source: domain J8; rows 1-36, 2-16.
 */
@Component
public class OpenCards {
    /** Most cards for one vacancy. Source: row 1-36. */
    public static final int MOST = 5;

    private final Index index;
    private final VacancyTranslation translation;
    private final Veil veil;
    private final Tenants tenants;
    private final RuleParameters rules;

    OpenCards(Index index, VacancyTranslation translation, Veil veil, Tenants tenants, RuleParameters rules) {
        this.index = index;
        this.translation = translation;
        this.veil = veil;
        this.tenants = tenants;
        this.rules = rules;
    }

    /** One card with, for the keeper only, whose it is. */
    public record Dealt(ClientId person, TenantId owner, OpenCard card) {}

    /** The cards of one vacancy, best first; fewer or none when too few people would be alike. */
    public List<Dealt> deal(Vacancy vacancy, Instant at) {
        var today = LocalDate.ofInstant(at, IndexFilling.DUTCH);
        var owners = Asking.numbers(tenants.openTo(vacancy.tenant(), DataGroup.SKILLS_WISHES, Purpose.PLACE, today));
        var demand = translation.demand(vacancy);
        var people = index.openPeople(owners);
        int k = (int) rules.value("privacy.kAnonymity", today);
        var room = veil.over(demand, people, k);
        var dealt = new ArrayList<Dealt>();
        for (var fit : fits(demand, owners, today)) {
            if (dealt.size() == MOST) break;
            person(people, fit)
                    .ifPresent(person -> room.card(person, fit.score())
                            .ifPresent(card -> dealt.add(
                                    new Dealt(new ClientId(person.id()), new TenantId(person.owner()), card))));
        }
        return dealt;
    }

    /** Whether this person still shares anything without a name and can be matched. */
    public boolean shares(ClientId person) {
        return index.open().person(person.value()).isPresent();
    }

    private List<Fit> fits(nl.kansrijk.engine.Demand demand, Set<Integer> owners, LocalDate today) {
        return index.open()
                .fits(demand, new Reach(owners, Share.ANON), Question.now(Top.of(Wish.MOST), today.toEpochDay()));
    }

    private static java.util.Optional<Supply> person(List<Supply> people, Fit fit) {
        return people.stream().filter(one -> one.id().equals(fit.id())).findFirst();
    }
}

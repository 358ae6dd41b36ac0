package nl.kansrijk.matching.cards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import nl.kansrijk.matching.Wish;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.VacancyTranslation;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
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

    /** Fewest cards for one vacancy: of one or two people an employer could guess who they are. Source: row 1-36. */
    public static final int FEWEST = 3;

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

    /** The cards of each vacancy, best first; fewer or none when too few people would be alike. */
    public Map<Vacancy, List<Dealt>> deal(List<Vacancy> vacancies, Instant at) {
        var today = DutchTime.day(at);
        var withins = new HashMap<TenantId, Within>();
        Map<Vacancy, List<Dealt>> dealt = new LinkedHashMap<>();
        for (var vacancy : vacancies) {
            var within = withins.computeIfAbsent(vacancy.tenant(), keeper -> within(keeper, today));
            dealt.put(vacancy, deal(vacancy, within, today));
        }
        return dealt;
    }

    /** The organisations whose people may be shown, and those people. */
    private record Within(Set<Integer> owners, List<Supply> people) {}

    private Within within(TenantId keeper, LocalDate today) {
        var owners = owners(keeper, today);
        return new Within(owners, index.openPeople(owners));
    }

    private Set<Integer> owners(TenantId keeper, LocalDate today) {
        return Index.numbers(tenants.openTo(keeper, DataGroup.SKILLS_WISHES, Purpose.PLACE, today));
    }

    private List<Dealt> deal(Vacancy vacancy, Within within, LocalDate today) {
        var demand = translation.demand(vacancy);
        int k = (int) rules.value("privacy.kAnonymity", today);
        var room = veil.over(demand, within.people(), k);
        var byId = within.people().stream().collect(Collectors.toMap(Supply::id, Function.identity()));
        var dealt = fits(demand, within.owners(), today).stream()
                .flatMap(fit -> Optional.ofNullable(byId.get(fit.id())).stream()
                        .flatMap(person -> room.card(person, fit.score()).map(card -> dealt(person, card)).stream()))
                .limit(MOST)
                .toList();
        return dealt.size() < FEWEST ? List.of() : dealt;
    }

    private static Dealt dealt(Supply person, OpenCard card) {
        return new Dealt(new ClientId(person.id()), new TenantId(person.owner()), card);
    }

    /** Whether this person still shares anything without a name and can be matched. */
    public boolean shares(ClientId person) {
        return index.open().person(person.value()).isPresent();
    }

    private List<Fit> fits(nl.kansrijk.engine.Demand demand, Set<Integer> owners, LocalDate today) {
        return index.open()
                .fits(demand, new Reach(owners, Share.ANON), Question.now(Top.of(Wish.MOST), today.toEpochDay()));
    }
}

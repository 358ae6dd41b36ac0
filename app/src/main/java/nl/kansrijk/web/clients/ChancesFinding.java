package nl.kansrijk.web.clients;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Employers;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.FewHours;
import nl.kansrijk.matching.HoursBar;
import nl.kansrijk.matching.WhatFits;
import nl.kansrijk.matching.Wish;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposal;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.rest.RestNow;
import org.springframework.stereotype.Component;

/** Asks the rooms, inside one passage, what fits one client. */
@Component
class ChancesFinding {
    private final Looking looking;
    private final Identities identities;
    private final Vacancies vacancies;
    private final Employers employers;
    private final Introductions introductions;
    private final Profiles profiles;

    ChancesFinding(
            Looking looking,
            Identities identities,
            Vacancies vacancies,
            Employers employers,
            Introductions introductions,
            Profiles profiles) {
        this.looking = looking;
        this.identities = identities;
        this.vacancies = vacancies;
        this.employers = employers;
        this.introductions = introductions;
        this.profiles = profiles;
    }

    /** What fits, whether few hours close what is wished, and whether matching rests. */
    @Component
    record Looking(WhatFits whatFits, FewHours fewHours, RestNow now) {}

    /** One page of openings with the names of the employers, who the client is, what was asked already, and what goes first. */
    record Found(
            WhatFits.Openings openings,
            Wish wish,
            Map<TenantId, String> employers,
            Optional<Identity> who,
            Map<VacancyId, Introduction> asked,
            Optional<HoursBar> hours,
            First first) {}

    /** Whether something acute or a rest goes first, and whether who looks may end that rest. */
    record First(boolean acute, boolean rests, boolean changesRest) {}

    Found of(ClientId client, Wish wish, Passage passage) {
        var openings = looking.whatFits().forClient(client, wish, Set.of(), passage);
        var firms = openings.page().stream()
                .map(opening -> opening.vacancy().employer())
                .collect(Collectors.toSet());
        return new Found(
                openings,
                wish,
                employers.names(firms, passage),
                identities.of(client, passage),
                asked(client, passage),
                looking.fewHours().of(client, passage),
                new First(
                        profiles.panels(client, passage).acute(),
                        looking.now().of(client, passage).isPresent(),
                        passage.writable().contains(DataGroup.PLAN)));
    }

    /** What is open between this client and a vacancy. */
    private Map<VacancyId, Introduction> asked(ClientId client, Passage passage) {
        return introductions.ofClient(client, passage).stream()
                .filter(Introduction.Open.class::isInstance)
                .collect(Collectors.toMap(
                        one -> one.facts().pair().vacancy(), Function.identity(), (newest, older) -> newest));
    }

    /** Asks the client; empty when there is no such vacancy for who looks. */
    Optional<Proposal> propose(ClientId client, VacancyId vacancy, String reason, Passage passage) {
        return vacancies.get(vacancy, passage).map(known -> introductions.propose(client, vacancy, reason, passage));
    }
}

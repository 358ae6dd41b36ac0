package nl.kansrijk.instruments.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.profile.Glances;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.Municipality;
import nl.kansrijk.taxonomy.Places;
import org.springframework.stereotype.Component;

/** Looks up what conditions are held against, as far as who looks may know. */
@Component
class Situations {
    private final Profiles profiles;
    private final Identities identities;
    private final Glances glances;
    private final Tenants tenants;
    private final Places places;

    Situations(Profiles profiles, Identities identities, Glances glances, Tenants tenants, Places places) {
        this.profiles = profiles;
        this.identities = identities;
        this.glances = glances;
        this.tenants = tenants;
        this.places = places;
    }

    Situation of(ClientId client, Passage passage) {
        var day = DutchTime.day(passage.at());
        return new Situation(
                profiles.panels(client, passage),
                day,
                age(client, passage),
                areas(passage),
                glances.of(List.of(client), passage).values().stream()
                        .anyMatch(glance -> glance.pause().isPresent()));
    }

    private Optional<Integer> age(ClientId client, Passage passage) {
        if (!passage.readable().contains(DataGroup.IDENTITY)) return Optional.empty();
        return identities
                .of(client, passage)
                .map(identity ->
                        identity.birthDate().until(DutchTime.day(passage.at())).getYears());
    }

    private Set<String> areas(Passage passage) {
        return tenants.all().stream()
                .filter(one -> one.id().equals(passage.actor().tenant()))
                .map(one -> one.code().replaceFirst("^GM", ""))
                .flatMap(code -> places.municipalities().stream()
                        .filter(town -> town.code().equals(code)))
                .flatMap(Situations::areas)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Stream<String> areas(Municipality town) {
        return Stream.of("GM" + town.code(), town.region().code());
    }
}

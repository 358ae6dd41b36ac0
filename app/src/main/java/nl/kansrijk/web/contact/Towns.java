package nl.kansrijk.web.contact;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.taxonomy.Place;
import nl.kansrijk.taxonomy.Places;
import org.springframework.stereotype.Component;

/** Which organisation helps whoever lives somewhere. */
@Component
class Towns {
    private final Places places;
    private final Tenants tenants;

    Towns(Places places, Tenants tenants) {
        this.places = places;
        this.tenants = tenants;
    }

    /** The municipality of this postcode, when it works with us. */
    Optional<Tenant> of(Postcode4 postcode) {
        return places.of(postcode)
                .filter(place -> !place.isRough())
                .flatMap(place -> tenants.withCode("GM" + place.municipalityCode()));
    }

    /** What people call the place where this postcode lies, when that is known. */
    Optional<String> town(Postcode4 postcode) {
        return places.of(postcode).filter(place -> !place.isRough()).map(Place::town);
    }

    /** The names of all municipalities that work with us. */
    List<String> all() {
        return tenants.all().stream()
                .filter(tenant -> tenant.kind() == Tenant.Kind.MUNICIPALITY)
                .map(Tenant::name)
                .map(name -> name.replace("Gemeente ", ""))
                .sorted()
                .toList();
    }
}

package nl.kansrijk.web.region;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** The municipalities someone may ask about; remembered, because they stand on every page of the region. */
@Component
class Municipalities {
    private final Tenants tenants;
    private final Map<TenantId, Tenant> known = new ConcurrentHashMap<>();

    Municipalities(Tenants tenants) {
        this.tenants = tenants;
    }

    /** The name without the word for municipality. */
    String name(TenantId id) {
        return tenant(id)
                .map(one -> one.name().replaceFirst("^Gemeente ", ""))
                .orElseGet(() -> Integer.toString(id.value()));
    }

    /** The choice between all and each; empty when there is nothing to choose. */
    Optional<Field.Select> choice(java.util.Set<TenantId> reach, RegionQuery query, Words words) {
        var all = reach.stream()
                .filter(id -> tenant(id)
                        .filter(one -> one.kind() == Tenant.Kind.MUNICIPALITY)
                        .isPresent())
                .sorted(Comparator.comparing(this::name))
                .toList();
        if (all.size() < 2) return Optional.empty();
        var options = Stream.concat(
                        Stream.of(Field.Option.of("alle", words.say("region.municipality.all"))),
                        all.stream().map(id -> Field.Option.of(Integer.toString(id.value()), name(id))))
                .toList();
        var chosen =
                query.municipality().map(id -> Integer.toString(id.value())).orElse("alle");
        return Optional.of(
                new Field.Select(Field.Ask.of("gemeente", words.say("region.municipality")), chosen, options));
    }

    /** Whose people: "van Moerdijk" or "van de regio". */
    String whose(Optional<TenantId> chosen, java.util.Set<TenantId> reach, Words words) {
        var one = chosen.filter(reach::contains)
                .or(() -> Optional.of(reach)
                        .filter(all -> all.size() == 1)
                        .map(all -> all.iterator().next()));
        return one.map(id -> words.say("region.of", name(id))).orElseGet(() -> words.say("region.of.all"));
    }

    private Optional<Tenant> tenant(TenantId id) {
        if (!known.containsKey(id)) tenants.all().forEach(one -> known.put(one.id(), one));
        return Optional.ofNullable(known.get(id));
    }

    List<TenantId> sorted(java.util.Collection<TenantId> some) {
        return some.stream().sorted(Comparator.comparing(this::name)).toList();
    }
}

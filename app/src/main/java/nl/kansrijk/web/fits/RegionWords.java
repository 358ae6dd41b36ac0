package nl.kansrijk.web.fits;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.Place;
import nl.kansrijk.taxonomy.Places;
import nl.kansrijk.web.RegionPictureView;
import nl.kansrijk.web.RegionPictureView.Ring;
import nl.kansrijk.web.RegionPictureView.Tile;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.Finding.Found;
import nl.kansrijk.web.fits.TileMap.Located;
import nl.kansrijk.web.fits.TileMap.Spot;
import org.springframework.stereotype.Component;

/** Where the people who fit belong, as tiles with rings around the work; never a point for a person. */
@Component
class RegionWords {
    private static final int MOST_RINGS = 3;
    private static final int DARKEST = 5;

    private final Tenants tenants;
    private final Places places;
    private final Clock clock;
    private final Map<TenantId, Tenant> known = new ConcurrentHashMap<>();

    RegionWords(Tenants tenants, Places places, Clock clock) {
        this.tenants = tenants;
        this.places = places;
        this.clock = clock;
    }

    /** Empty when the places of the municipalities are not known, or when nobody is in reach. */
    Optional<RegionPictureView> of(FitsQuery query, Found found, Words words) {
        var counted = found.list().figures().spread();
        var located = counted.keySet().stream()
                .map(this::tenant)
                .flatMap(Optional::stream)
                .flatMap(tenant -> located(tenant).stream())
                .toList();
        if (located.size() < 2) return Optional.empty();
        var map = TileMap.of(located);
        var home = places.of(found.vacancy().draft().work().postcode()).map(Place::municipalityCode);
        var tiles = tiles(map, Figures.shown(counted), home.orElse(""), words);
        return Optional.of(new RegionPictureView(
                "wie-past",
                finding(map, counted, words),
                words.say("fits.region.source", words.day(DutchTime.day(clock.instant()))),
                words.say("fits.region.unit"),
                tiles,
                tiles.stream().anyMatch(Tile::home)
                        ? rings(query.ringKm(), map.unitsPerKm(places), words)
                        : List.of()));
    }

    /** A tile is small: the municipality without the word for it. */
    private static String town(Tenant municipality) {
        return municipality.name().replaceFirst("^Gemeente ", "");
    }

    private static List<Tile> tiles(TileMap<Tenant> map, Map<TenantId, OptionalInt> shown, String home, Words words) {
        int most =
                shown.values().stream().mapToInt(count -> count.orElse(0)).max().orElse(0);
        var tiles = new ArrayList<Tile>();
        for (Spot<Tenant> spot : map.spots()) {
            var count = shown.getOrDefault(spot.what().id(), OptionalInt.empty());
            var text = count.isPresent() ? words.number(count.getAsInt()) : words.say("fits.region.few", Figures.LEAST);
            int tint = most == 0 ? 0 : count.orElse(0) * DARKEST / most;
            boolean here = spot.middle().municipalityCode().equals(home);
            tiles.add(new Tile(town(spot.what()), spot.column(), spot.row(), text, tint, here));
        }
        return tiles;
    }

    private static List<Ring> rings(int chosen, double unitsPerKm, Words words) {
        var within = FitsQuery.RINGS.stream()
                .filter(km -> chosen == 0 || km <= chosen)
                .toList();
        return within.subList(Math.max(0, within.size() - MOST_RINGS), within.size()).stream()
                .map(km -> new Ring((int) Math.round(km * unitsPerKm), words.say("fits.ring", km)))
                .toList();
    }

    private static String finding(TileMap<Tenant> map, Map<TenantId, Integer> counted, Words words) {
        var shown = Figures.shown(counted);
        return map.spots().stream()
                .filter(spot -> shown.getOrDefault(spot.what().id(), OptionalInt.empty())
                        .isPresent())
                .max(Comparator.comparingInt(
                        spot -> counted.getOrDefault(spot.what().id(), 0)))
                .map(spot -> words.say(
                        "fits.region.finding",
                        town(spot.what()),
                        counted.getOrDefault(spot.what().id(), 0)))
                .orElseGet(() -> words.say("fits.region.finding.few", Figures.LEAST));
    }

    private Optional<Located<Tenant>> located(Tenant tenant) {
        if (!tenant.code().matches("GM\\d{4}")) return Optional.empty();
        var code = tenant.code().substring(2);
        var all = places.postcodes(code).stream()
                .flatMap(postcode -> places.of(postcode).stream())
                .toList();
        if (all.isEmpty()) return Optional.empty();
        double lat = all.stream().mapToDouble(Place::lat).average().orElseThrow();
        double lon = all.stream().mapToDouble(Place::lon).average().orElseThrow();
        return Optional.of(new Located<>(tenant, new Place(lat, lon, code, tenant.name())));
    }

    private Optional<Tenant> tenant(TenantId id) {
        if (!known.containsKey(id)) tenants.all().forEach(one -> known.put(one.id(), one));
        return Optional.ofNullable(known.get(id));
    }
}

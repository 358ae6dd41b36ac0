package nl.kansrijk.web.fits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kansrijk.taxonomy.Place;
import nl.kansrijk.taxonomy.Places;

/**
 * Lays places out as tiles: north above south, west before east, about one and a half times as wide as high. Keeps
 * neighbours near, not the exact map.
 */
record TileMap<K>(List<Spot<K>> spots) {
    static final int TILE_WIDE = 116;
    static final int TILE_HIGH = 76;

    TileMap {
        spots = List.copyOf(spots);
    }

    /** Something with the middle of where it lies. */
    record Located<K>(K what, Place middle) {}

    /** Something with its tile. */
    record Spot<K>(K what, Place middle, int column, int row) {}

    static <K> TileMap<K> of(List<Located<K>> places) {
        int columns = Math.max(1, (int) Math.round(Math.sqrt(places.size() * 1.5)));
        var southward = places.stream()
                .sorted(Comparator.comparingDouble(
                        (Located<K> one) -> -one.middle().lat()))
                .toList();
        var spots = new ArrayList<Spot<K>>();
        for (int row = 0; row * columns < southward.size(); row++) {
            var line = southward.subList(row * columns, Math.min((row + 1) * columns, southward.size())).stream()
                    .sorted(Comparator.comparingDouble(
                            (Located<K> one) -> one.middle().lon()))
                    .toList();
            for (int column = 0; column < line.size(); column++)
                spots.add(new Spot<>(line.get(column).what(), line.get(column).middle(), column, row));
        }
        return new TileMap<>(spots);
    }

    /** Drawing units for one kilometre, on average over all pairs of tiles; 0 when there are no two places apart. */
    double unitsPerKm(Places places) {
        double units = 0;
        double km = 0;
        for (var one : spots)
            for (var other : spots) {
                units += Math.hypot(TILE_WIDE * (one.column() - other.column()), TILE_HIGH * (one.row() - other.row()));
                km += places.km(one.middle(), other.middle());
            }
        return km < 1 ? 0 : units / km;
    }
}

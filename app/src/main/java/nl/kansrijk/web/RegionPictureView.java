package nl.kansrijk.web;

import java.util.List;

/**
 * Municipalities as tiles with rings for distance; never points for persons.
 * {@code finding} is the title that says what is to be seen, {@code source} where and when it comes from.
 */
public record RegionPictureView(
        String id, String finding, String source, String unit, List<Tile> tiles, List<Ring> rings) {
    public RegionPictureView {
        tiles = List.copyOf(tiles);
        rings = List.copyOf(rings);
    }

    /** A municipality. Column and row 0..7 in tiles; {@code shown} is "12" or "minder dan 5"; tint 0..5; the rings start at home. */
    public record Tile(String name, int column, int row, String shown, int tint, boolean home) {
        public Tile {
            if (tint < 0 || tint > 5) throw new IllegalArgumentException("tint must be 0..5, was " + tint);
        }

        /** Middle of the tile, in drawing units of the picture. */
        public int x() {
            return 40 + column * 116 + 54;
        }

        /** Middle of the tile, in drawing units of the picture. */
        public int y() {
            return 40 + row * 76 + 34;
        }
    }

    /** A ring around home. Radius in drawing units: one tile is 116 wide; label such as "15 km". */
    public record Ring(int radius, String label) {}

    /** Width of the drawing. */
    public int width() {
        return 72 + 116 * (1 + tiles.stream().mapToInt(Tile::column).max().orElse(0));
    }

    /** Height of the drawing. */
    public int height() {
        return 72 + 76 * (1 + tiles.stream().mapToInt(Tile::row).max().orElse(0));
    }

    /** Where the rings have their middle. */
    public List<Tile> homes() {
        return tiles.stream().filter(Tile::home).limit(1).toList();
    }
}

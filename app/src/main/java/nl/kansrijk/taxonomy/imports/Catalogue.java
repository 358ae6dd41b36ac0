package nl.kansrijk.taxonomy.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which files an import reads and how they look. */
record Catalogue(List<Source> sources, List<Layout> layouts) {

    static Catalogue of(Kind kind, Path folder) {
        return switch (kind) {
            case STARTER -> shipped(Shipped.all());
            case GEO -> new Catalogue(withRegions(Source.in(folder)), GeoLayouts.all());
            case ESCO -> new Catalogue(Source.in(folder), EscoLayouts.all());
            case COMPETENTNL -> new Catalogue(Source.in(folder), CompetentNlLayouts.all());
            case NOC -> new Catalogue(Source.in(folder), NocLayouts.all());
        };
    }

    /** Some files of the starter set. */
    static Catalogue shipped(List<Shipped> files) {
        return new Catalogue(files.stream().map(Shipped::source).toList(), starterLayouts());
    }

    /** Regions come from the product, because files of municipalities name them without a code. */
    private static List<Source> withRegions(List<Source> sources) {
        return sources.isEmpty()
                ? sources
                : Stream.concat(Stream.of(Shipped.REGIONS.source()), sources.stream())
                        .toList();
    }

    private static List<Layout> starterLayouts() {
        return Stream.concat(StarterLand.all().stream(), StarterConcepts.all().stream())
                .toList();
    }
}

package nl.kansrijk.taxonomy.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which files an import reads and how they look. */
record Catalogue(List<Source> sources, List<Layout> layouts) {

    private static final List<String> SHIPPED = List.of(
            "regions.csv",
            "municipalities.csv",
            "pc4.csv",
            "pc2.csv",
            "rule_parameters.csv",
            "isco.csv",
            "skill_groups.csv",
            "skills.csv",
            "occupations.csv",
            "occupation_skills.csv");

    static Catalogue of(Kind kind, Path folder) {
        return switch (kind) {
            case STARTER -> new Catalogue(SHIPPED.stream().map(Source::shipped).toList(), starterLayouts());
            case GEO -> new Catalogue(withRegions(Source.in(folder)), GeoLayouts.all());
            case ESCO -> new Catalogue(Source.in(folder), EscoLayouts.all());
            case COMPETENTNL -> new Catalogue(Source.in(folder), CompetentNlLayouts.all());
            case NOC -> new Catalogue(Source.in(folder), NocLayouts.all());
        };
    }

    /** Regions come from the product, because files of municipalities name them without a code. */
    private static List<Source> withRegions(List<Source> sources) {
        return sources.isEmpty()
                ? sources
                : Stream.concat(Stream.of(Source.shipped("regions.csv")), sources.stream())
                        .toList();
    }

    private static List<Layout> starterLayouts() {
        return Stream.concat(StarterLand.all().stream(), StarterConcepts.all().stream())
                .toList();
    }
}

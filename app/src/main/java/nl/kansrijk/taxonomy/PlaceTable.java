package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads regions, municipalities and postcodes. */
@Repository
class PlaceTable {

    private final JdbcClient jdbc;

    PlaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Region> regions() {
        return jdbc.sql("""
                select code, name
                  from taxonomy.region
                 order by code
                """)
                .query((rs, row) -> new Region(rs.getString("code"), rs.getString("name")))
                .list();
    }

    List<Municipality> municipalities() {
        return jdbc.sql("""
                select m.code, m.name, r.code as region, r.name as region_name
                  from taxonomy.municipality m
                  join taxonomy.region r on r.code = m.region
                 order by m.code
                """)
                .query((rs, row) -> new Municipality(
                        rs.getString("code"),
                        rs.getString("name"),
                        new Region(rs.getString("region"), rs.getString("region_name"))))
                .list();
    }

    List<Place> areas(Map<String, Municipality> municipalities) {
        return jdbc.sql("""
                select pc4, place, municipality, lat, lon
                  from taxonomy.postcode_area
                 order by pc4
                """)
                .query((rs, row) -> new Place(
                        rs.getString("pc4"),
                        rs.getString("place"),
                        Optional.ofNullable(municipalities.get(rs.getString("municipality"))),
                        rs.getDouble("lat"),
                        rs.getDouble("lon")))
                .list();
    }

    List<Place> centres() {
        return jdbc.sql("""
                select pc2, place, lat, lon
                  from taxonomy.postcode_centre
                 order by pc2
                """)
                .query((rs, row) -> new Place(
                        rs.getString("pc2"),
                        rs.getString("place"),
                        Optional.empty(),
                        rs.getDouble("lat"),
                        rs.getDouble("lon")))
                .list();
    }
}

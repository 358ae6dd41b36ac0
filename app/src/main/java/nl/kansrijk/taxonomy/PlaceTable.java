package nl.kansrijk.taxonomy;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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

    Map<Integer, Place> areas() {
        return jdbc.sql("""
                select pc4::int as postcode, place, municipality, lat, lon
                  from taxonomy.postcode_area
                """).query(PlaceTable::place).stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<Integer, Place> centres() {
        return jdbc.sql("""
                select pc2::int as postcode, place, '' as municipality, lat, lon
                  from taxonomy.postcode_centre
                """).query(PlaceTable::place).stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<Integer, Place> place(ResultSet rs, int row) throws SQLException {
        return Map.entry(
                rs.getInt("postcode"),
                new Place(
                        rs.getDouble("lat"), rs.getDouble("lon"), rs.getString("municipality"), rs.getString("place")));
    }
}

package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Postcodes of four digits that wait; the municipality must be known. */
final class PostcodeStageTable extends StageTable {
    PostcodeStageTable(JdbcClient jdbc) {
        super(jdbc, "pc4 text, place text, municipality text, lat double precision, lon double precision", "pc4");
    }

    @Override
    public List<Long> unknown() {
        return jdbc.sql("""
                delete from staged s
                 where not exists (select from taxonomy.municipality m where m.code = s.municipality)
                returning s.line
                """).query(Long.class).list();
    }

    @Override
    public Refused.Reason unknownBecause() {
        return Refused.Reason.UNKNOWN_REGION;
    }

    @Override
    public long merge() {
        return add();
    }

    private long add() {
        return jdbc.sql("""
                insert into taxonomy.postcode_area as t (pc4, place, municipality, lat, lon)
                select pc4, place, municipality, lat, lon
                  from staged
                    on conflict (pc4) do update
                   set place = excluded.place,
                       municipality = excluded.municipality,
                       lat = excluded.lat,
                       lon = excluded.lon
                 where (t.place, t.municipality, t.lat, t.lon) <> (excluded.place, excluded.municipality, excluded.lat, excluded.lon)
                """).update();
    }
}

package nl.kansrijk.taxonomy.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Middles of two-digit areas that wait. */
final class CentreStageTable extends StageTable {
    CentreStageTable(JdbcClient jdbc) {
        super(jdbc, "pc2 text, place text, lat double precision, lon double precision", "pc2");
    }

    @Override
    public long merge() {
        return add();
    }

    private long add() {
        return jdbc.sql("""
                insert into taxonomy.postcode_centre as t (pc2, place, lat, lon)
                select pc2, place, lat, lon
                  from staged
                    on conflict (pc2) do update
                   set place = excluded.place,
                       lat = excluded.lat,
                       lon = excluded.lon
                 where (t.place, t.lat, t.lon) <> (excluded.place, excluded.lat, excluded.lon)
                """).update();
    }
}

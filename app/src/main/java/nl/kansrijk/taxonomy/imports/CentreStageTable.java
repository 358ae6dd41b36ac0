package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Middles of two-digit areas that wait. */
final class CentreStageTable implements Stage {

    private final JdbcClient jdbc;

    CentreStageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void create() {
        jdbc.sql("""
                create temporary table staged (
                    line bigint,
                    pc2 text,
                    place text,
                    lat double precision,
                    lon double precision
                )
                """).update();
    }

    @Override
    public String copy() {
        return """
                copy staged (line, pc2, place, lat, lon) from stdin
                """;
    }

    @Override
    public List<Long> doubled() {
        return jdbc.sql("""
                delete from staged s
                 using (select ctid, row_number() over (partition by pc2 order by line, ctid) as nth
                          from staged) counted
                 where s.ctid = counted.ctid
                   and counted.nth > 1
                returning s.line
                """).query(Long.class).list();
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

    @Override
    public void drop() {
        jdbc.sql("""
                drop table staged
                """).update();
    }
}

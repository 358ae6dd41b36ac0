package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Postcodes of four digits that wait; the municipality must be known. */
final class PostcodeStageTable implements Stage {

    private final JdbcClient jdbc;

    PostcodeStageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void create() {
        jdbc.sql("""
                create temporary table staged (
                    line bigint,
                    pc4 text,
                    place text,
                    municipality text,
                    lat double precision,
                    lon double precision
                )
                """).update();
    }

    @Override
    public String copy() {
        return """
                copy staged (line, pc4, place, municipality, lat, lon) from stdin
                """;
    }

    @Override
    public List<Long> doubled() {
        return jdbc.sql("""
                delete from staged s
                 using (select ctid, row_number() over (partition by pc4 order by line, ctid) as nth
                          from staged) counted
                 where s.ctid = counted.ctid
                   and counted.nth > 1
                returning s.line
                """).query(Long.class).list();
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

    @Override
    public void drop() {
        jdbc.sql("""
                drop table staged
                """).update();
    }
}

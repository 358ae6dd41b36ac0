package nl.kansrijk.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures from the outlines beside the packed rows. */
@Repository
class PictureTable {
    private static final String[] VIEW = {"ATT_WORK", "ATT_FEAR", "SE_WORK", "SE_SEARCH"};
    private final JdbcClient jdbc;

    PictureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Picture> of(Collection<ClientId> clients, List<String> core, LocalDate day) {
        return jdbc.sql("""
                        select c.person_id, :all as core, known.core as known, known.view, known.cause, known.competencies,
                               coalesce((c.outline ->> 'asked')::int, 0) as asked,
                               coalesce((c.outline ->> 'answered')::int, 0) as answered,
                               coalesce((c.outline ->> 'agreed')::int, 0) as agreed
                          from profile.current_row c
                          cross join lateral (
                              select count(distinct one ->> 0) filter (where one ->> 0 = any (:core)) as core,
                                     coalesce(bool_or(one ->> 0 = any (:view)), false) as view,
                                     coalesce(bool_or(one ->> 0 = 'CAUSE'), false) as cause,
                                     coalesce(bool_or(one ->> 0 = 'SS_COMP'), false) as competencies
                                from jsonb_array_elements(c.outline -> 'known') one
                               where one ->> 1 = '' or one ->> 1 >= :day) known
                         where c.person_id = any (:persons)
                        """)
                .param("all", core.size())
                .param("core", core.toArray(String[]::new))
                .param("view", VIEW)
                .param("day", day.toString())
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .query(PictureTable::picture)
                .list();
    }

    private static Picture picture(ResultSet row, int n) throws SQLException {
        return new Picture(
                new ClientId(row.getObject("person_id", UUID.class)),
                row.getInt("known"),
                row.getInt("core"),
                row.getBoolean("view"),
                row.getBoolean("cause"),
                row.getBoolean("competencies"),
                new Picture.Answers(row.getInt("asked"), row.getInt("answered"), row.getInt("agreed")));
    }
}

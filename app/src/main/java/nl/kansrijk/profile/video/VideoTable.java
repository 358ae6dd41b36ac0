package nl.kansrijk.profile.video;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One film for each person, sealed in parts. */
@Repository
class VideoTable {
    private final JdbcClient jdbc;

    VideoTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The film of this person; shared is not known here. */
    Optional<Video> of(ClientId client) {
        return jdbc.sql("""
                        select id, tenant_id, format, size, created_at
                          from profile.video
                         where person_id = :person
                        """)
                .param("person", client.value())
                .query(VideoTable::row)
                .optional();
    }

    void add(ClientId client, Video video) {
        jdbc.sql("""
                        insert into profile.video (tenant_id, person_id, id, format, size, created_at)
                        values (:tenant, :person, :id, :format, :size, :at)
                        """)
                .param("tenant", video.owner().value())
                .param("person", client.value())
                .param("id", video.id())
                .param("format", video.format().name())
                .param("size", video.size())
                .param("at", Timestamp.from(video.at()))
                .update();
    }

    void addPart(ClientId client, Video video, int number, byte[] sealed) {
        jdbc.sql("""
                        insert into profile.video_part (tenant_id, person_id, number, sealed)
                        values (:tenant, :person, :number, :sealed)
                        """)
                .param("tenant", video.owner().value())
                .param("person", client.value())
                .param("number", number)
                .param("sealed", sealed)
                .update();
    }

    Optional<byte[]> part(ClientId client, UUID video, int number) {
        return jdbc.sql("""
                        select p.sealed
                          from profile.video_part p
                          join profile.video v on v.tenant_id = p.tenant_id and v.person_id = p.person_id
                         where p.person_id = :person
                           and v.id = :video
                           and p.number = :number
                        """)
                .param("person", client.value())
                .param("video", video)
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    /** Takes the film away with all its parts. */
    int remove(ClientId client) {
        return jdbc.sql("delete from profile.video where person_id = :person")
                .param("person", client.value())
                .update();
    }

    private static Video row(ResultSet row, int n) throws SQLException {
        return new Video(
                row.getObject("id", UUID.class),
                new TenantId(row.getInt("tenant_id")),
                Format.valueOf(row.getString("format")),
                row.getInt("size"),
                row.getTimestamp("created_at").toInstant(),
                false);
    }
}

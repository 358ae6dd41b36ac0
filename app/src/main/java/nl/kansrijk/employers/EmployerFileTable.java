package nl.kansrijk.employers;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.EmployerFile.Facts;
import nl.kansrijk.employers.EmployerFile.KeptContact;
import nl.kansrijk.employers.EmployerFile.KeptSite;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of employers. */
@Repository
class EmployerFileTable {
    private final JdbcClient jdbc;

    EmployerFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EmployerFiles.Row> page(String letters, int most, int skip) {
        return jdbc.sql("""
                        select e.employer_tenant_id, e.name, e.sector,
                               coalesce((select s.town from employers.site s
                                          where s.tenant_id = e.tenant_id and s.employer_tenant_id = e.employer_tenant_id
                                            and s.stopped_at is null order by s.number limit 1), '') as town
                          from employers.employer e
                         where :letters = '' or strpos(lower(e.name), lower(:letters)) > 0
                         order by lower(e.name), e.employer_tenant_id
                         limit :most offset :skip
                        """)
                .param("letters", letters)
                .param("most", most)
                .param("skip", skip)
                .query((row, n) -> new EmployerFiles.Row(
                        new TenantId(row.getInt("employer_tenant_id")),
                        row.getString("name"),
                        row.getString("sector"),
                        row.getString("town")))
                .list();
    }

    int count(String letters) {
        return jdbc.sql(
                        "select count(*) from employers.employer where :letters = '' or strpos(lower(name), lower(:letters)) > 0")
                .param("letters", letters)
                .query(Integer.class)
                .single();
    }

    Optional<EmployerFile> file(TenantId id) {
        var sites = sites(id);
        var contacts = contacts(id);
        return jdbc.sql(
                        "select tenant_id, name, sector, size, version from employers.employer where employer_tenant_id = :id")
                .param("id", id.value())
                .query((row, n) -> new EmployerFile(
                        id,
                        new TenantId(row.getInt("tenant_id")),
                        new Facts(
                                row.getString("name"),
                                row.getString("sector"),
                                Employer.Size.valueOf(row.getString("size"))),
                        sites,
                        contacts,
                        row.getInt("version")))
                .optional();
    }

    private List<KeptSite> sites(TenantId id) {
        return jdbc.sql("""
                        select number, name, postcode, town from employers.site
                         where employer_tenant_id = :id and stopped_at is null order by number
                        """)
                .param("id", id.value())
                .query((row, n) -> new KeptSite(
                        row.getInt("number"),
                        new Site(row.getString("name"), new Postcode4(row.getInt("postcode")), row.getString("town"))))
                .list();
    }

    private List<KeptContact> contacts(TenantId id) {
        return jdbc.sql("""
                        select number, name, role, phone, email from employers.contact
                         where employer_tenant_id = :id and stopped_at is null order by number
                        """)
                .param("id", id.value())
                .query((row, n) -> new KeptContact(
                        row.getInt("number"),
                        new Contact(
                                row.getString("name"),
                                row.getString("role"),
                                row.getString("phone"),
                                row.getString("email"))))
                .list();
    }

    boolean change(EmployerFile was, int version, Facts facts, Passage passage) {
        return jdbc.sql("""
                                update employers.employer
                                   set name = :name, sector = :sector, size = :size, version = version + 1,
                                       modified_at = :at, modified_by = :by
                                 where employer_tenant_id = :id and version = :version
                                """)
                        .param("name", facts.name())
                        .param("sector", facts.sector())
                        .param("size", facts.size().name())
                        .param("at", Timestamp.from(passage.at()))
                        .param("by", passage.actor().user().value())
                        .param("id", was.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }
}

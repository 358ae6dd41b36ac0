package nl.kansrijk.employers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Employers with their sites and contacts. */
@Repository
class EmployerTable {
    private final JdbcClient jdbc;

    EmployerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Employer> byId(TenantId id) {
        return jdbc.sql("select tenant_id, name, sector, size from employers.employer where employer_tenant_id = :id")
                .param("id", id.value())
                .query((row, n) -> new Employer(
                        id,
                        new TenantId(row.getInt("tenant_id")),
                        row.getString("name"),
                        row.getString("sector"),
                        Employer.Size.valueOf(row.getString("size")),
                        List.of(),
                        List.of()))
                .optional();
    }

    List<Site> sites(TenantId id) {
        return jdbc.sql(
                        "select name, postcode, town from employers.site where employer_tenant_id = :id and stopped_at is null order by number")
                .param("id", id.value())
                .query((row, n) ->
                        new Site(row.getString("name"), new Postcode4(row.getInt("postcode")), row.getString("town")))
                .list();
    }

    List<Contact> contacts(TenantId id) {
        return jdbc.sql(
                        "select name, role, phone, email from employers.contact where employer_tenant_id = :id and stopped_at is null order by number")
                .param("id", id.value())
                .query((row, n) -> new Contact(
                        row.getString("name"), row.getString("role"), row.getString("phone"), row.getString("email")))
                .list();
    }

    Map<TenantId, String> names(Collection<TenantId> ids) {
        var names = new TreeMap<TenantId, String>();
        jdbc.sql("select employer_tenant_id, name from employers.employer where employer_tenant_id = any (:ids)")
                .param("ids", ids.stream().map(TenantId::value).toArray(Integer[]::new))
                .query(row -> {
                    names.put(new TenantId(row.getInt(1)), row.getString(2));
                });
        return names;
    }

    Map<TenantId, String> called(String typed, int most) {
        var names = new java.util.LinkedHashMap<TenantId, String>();
        jdbc.sql("""
                        select employer_tenant_id, name from employers.employer
                         where strpos(lower(name), lower(:typed)) > 0
                         order by strpos(lower(name), lower(:typed)) > 1, lower(name), employer_tenant_id
                         limit :most
                        """).param("typed", typed).param("most", most).query(row -> {
            names.put(new TenantId(row.getInt(1)), row.getString(2));
        });
        return names;
    }

    void add(Employer employer) {
        jdbc.sql("""
                        insert into employers.employer (tenant_id, employer_tenant_id, name, sector, size)
                        values (:tenant, :employer, :name, :sector, :size)
                        """)
                .param("tenant", employer.managedBy().value())
                .param("employer", employer.id().value())
                .param("name", employer.name())
                .param("sector", employer.sector())
                .param("size", employer.size().name())
                .update();
    }

    void addSite(Employer employer, int number, Site site) {
        jdbc.sql("""
                        insert into employers.site (tenant_id, employer_tenant_id, number, name, postcode, town)
                        values (:tenant, :employer, :number, :name, :postcode, :town)
                        """)
                .param("tenant", employer.managedBy().value())
                .param("employer", employer.id().value())
                .param("number", number)
                .param("name", site.name())
                .param("postcode", site.postcode().value())
                .param("town", site.town())
                .update();
    }

    void addContact(Employer employer, int number, Contact contact) {
        jdbc.sql("""
                        insert into employers.contact (tenant_id, employer_tenant_id, number, name, role, phone, email)
                        values (:tenant, :employer, :number, :name, :role, :phone, :email)
                        """)
                .param("tenant", employer.managedBy().value())
                .param("employer", employer.id().value())
                .param("number", number)
                .param("name", contact.name())
                .param("role", contact.role())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .update();
    }
}

package nl.kansrijk.employers;

import java.sql.Timestamp;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.EmployerFile.KeptContact;
import nl.kansrijk.employers.EmployerFile.KeptSite;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sites and contacts being added, changed and stopped, under the row of their employer that was changed just before. */
@Repository
class EmployerPartsTable {
    private final JdbcClient jdbc;

    EmployerPartsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addSite(EmployerFile was, Site site) {
        jdbc.sql("""
                        insert into employers.site (tenant_id, employer_tenant_id, number, name, postcode, town)
                        select :tenant, :id, coalesce(max(number), 0) + 1, :name, :postcode, :town
                          from employers.site where employer_tenant_id = :id
                        """)
                .param("tenant", was.managedBy().value())
                .param("id", was.id().value())
                .param("name", site.name())
                .param("postcode", site.postcode().value())
                .param("town", site.town())
                .update();
    }

    void changeSite(EmployerFile was, KeptSite one) {
        jdbc.sql("""
                        update employers.site set name = :name, postcode = :postcode, town = :town
                         where employer_tenant_id = :id and number = :number
                        """)
                .param("name", one.site().name())
                .param("postcode", one.site().postcode().value())
                .param("town", one.site().town())
                .param("id", was.id().value())
                .param("number", one.number())
                .update();
    }

    void stopSite(EmployerFile was, int number, Passage passage) {
        jdbc.sql("update employers.site set stopped_at = :at where employer_tenant_id = :id and number = :number")
                .param("at", Timestamp.from(passage.at()))
                .param("id", was.id().value())
                .param("number", number)
                .update();
    }

    void addContact(EmployerFile was, Contact contact) {
        jdbc.sql("""
                        insert into employers.contact (tenant_id, employer_tenant_id, number, name, role, phone, email)
                        select :tenant, :id, coalesce(max(number), 0) + 1, :name, :role, :phone, :email
                          from employers.contact where employer_tenant_id = :id
                        """)
                .param("tenant", was.managedBy().value())
                .param("id", was.id().value())
                .param("name", contact.name())
                .param("role", contact.role())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .update();
    }

    void changeContact(EmployerFile was, KeptContact one) {
        jdbc.sql("""
                        update employers.contact set name = :name, role = :role, phone = :phone, email = :email
                         where employer_tenant_id = :id and number = :number
                        """)
                .param("name", one.contact().name())
                .param("role", one.contact().role())
                .param("phone", one.contact().phone())
                .param("email", one.contact().email())
                .param("id", was.id().value())
                .param("number", one.number())
                .update();
    }

    void stopContact(EmployerFile was, int number, Passage passage) {
        jdbc.sql("update employers.contact set stopped_at = :at where employer_tenant_id = :id and number = :number")
                .param("at", Timestamp.from(passage.at()))
                .param("id", was.id().value())
                .param("number", number)
                .update();
    }
}

package nl.kansrijk.access;

import java.util.List;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations. Not personal; everyone in the house may read them. */
@Repository
class TenantTable {
    private final JdbcClient jdbc;

    TenantTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TenantId add(String code, String name, Tenant.Kind kind) {
        return new TenantId(
                jdbc.sql("insert into access.tenant (code, name, kind) values (:code, :name, :kind) returning id")
                        .param("code", code)
                        .param("name", name)
                        .param("kind", kind.name())
                        .query(Integer.class)
                        .single());
    }

    List<Tenant> all() {
        return jdbc.sql("select id, code, name, kind from access.tenant order by id")
                .query((row, n) -> new Tenant(
                        new TenantId(row.getInt("id")),
                        row.getString("code"),
                        row.getString("name"),
                        Tenant.Kind.valueOf(row.getString("kind"))))
                .list();
    }
}

package nl.kansrijk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.Server;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Reads the database's own catalogue. */
@HouseTest
class CatalogueTest {
    private static final String OURS =
            "n.nspname in ('access','news','post','taxonomy','profile','rules','triage','takeover','employers','instruments','matching','casework','plan')"
                    + " and c.relname <> 'flyway_history'";

    /** Tables with an organisation number that hold nothing of persons or are read before anyone is known. */
    private static final List<String> OPEN_TABLES = List.of("access.account", "access.team");

    @Autowired
    JdbcClient jdbc;

    private static final String WITHOUT_ROW_SECURITY = """
            select distinct n.nspname || '.' || c.relname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attname in ('tenant_id', 'person_id', 'person_tenant_id')
             where %s and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
            """.formatted(OURS);

    /** Tables under row security that the running house can read somewhere without the reach of who asks as a condition. */
    private static final String WITHOUT_REACH = """
            with read as (
                select p.polrelid, p.polpermissive,
                       pg_get_expr(p.polqual, p.polrelid) ~ 'access\\.(owners|sources|tenant)\\(\\)' as reach
                  from pg_policy p
                 where p.polcmd in ('r', '*') and p.polroles @> array['kansrijk_app'::regrole::oid])
            select n.nspname || '.' || c.relname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where %s and c.relkind in ('r', 'p') and c.relforcerowsecurity
               and exists (select 1 from read where polrelid = c.oid and polpermissive and not reach)
               and not exists (select 1 from read where polrelid = c.oid and not polpermissive and reach)
            """.formatted(OURS);

    /** Tables under row security that nobody but the jobs may read, for want of a policy for the running house. */
    private static final String WITHOUT_POLICY = """
            select n.nspname || '.' || c.relname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where %s and c.relkind in ('r', 'p') and not c.relispartition and c.relforcerowsecurity
               and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polpermissive
                                  and p.polroles @> array['kansrijk_app'::regrole::oid])
            """.formatted(OURS);

    @Test
    void every_table_of_persons_or_organisations_has_row_security_that_even_its_owner_obeys() {
        assertThat(found(WITHOUT_ROW_SECURITY)).containsExactlyInAnyOrderElementsOf(OPEN_TABLES);
    }

    @Test
    void every_table_of_organisations_is_cut_off_by_the_reach_of_who_asks() {
        assertThat(found(WITHOUT_REACH)).isEmpty();
        assertThat(found(WITHOUT_POLICY)).isEmpty();
    }

    @Test
    void a_table_that_loses_its_row_security_or_its_policy_is_noticed() {
        assertThat(after("alter table profile.statement no force row level security", WITHOUT_ROW_SECURITY))
                .contains("profile.statement");
        assertThat(after("alter table profile.statement disable row level security", WITHOUT_ROW_SECURITY))
                .contains("profile.statement");
        assertThat(after("drop policy reach on profile.statement", WITHOUT_REACH))
                .containsExactly("profile.statement");
        assertThat(after("create policy all_of_it on employers.vacancy to kansrijk_app using (true)", WITHOUT_REACH))
                .containsExactly("employers.vacancy");
        assertThat(after("drop policy own on profile.statement", WITHOUT_POLICY))
                .containsExactly("profile.statement");
    }

    private List<String> found(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    /** What is found when this was done to the catalogue; it is taken back. */
    private List<String> after(String sabotage, String sql) {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        return Server.undone(database, connection -> {
            var superuser = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            superuser.sql(sabotage).update();
            return superuser.sql(sql).query(String.class).list();
        });
    }

    @Test
    void every_column_says_what_data_it_holds() {
        var silent = jdbc.sql("""
                        select n.nspname || '.' || c.relname || '.' || a.attname
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where %s and c.relkind in ('r', 'p')
                           and coalesce(col_description(c.oid, a.attnum), '') !~ '^pd:(none|[a-z_]+;keep:[a-z0-9_ -]+)$'
                        """.formatted(OURS)).query(String.class).list();
        assertThat(silent).isEmpty();
    }

    @Test
    void every_foreign_key_has_an_index() {
        var slow = jdbc.sql("""
                        select k.conname from pg_constraint k
                          join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                         where k.contype = 'f' and %s
                           and not exists (select 1 from pg_index i where i.indrelid = k.conrelid
                                            and (i.indkey::int2[])[0:array_length(k.conkey, 1) - 1] @> k.conkey)
                        """.formatted(OURS)).query(String.class).list();
        assertThat(slow).isEmpty();
    }

    @Test
    void a_foreign_key_between_tables_of_organisations_carries_the_organisation() {
        var loose = jdbc.sql("""
                        select k.conname from pg_constraint k
                          join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                          join pg_class t on t.oid = k.confrelid
                         where k.contype = 'f' and %s and t.relforcerowsecurity
                           and not exists (select 1 from pg_attribute a where a.attrelid = k.confrelid
                                            and a.attnum = any (k.confkey) and a.attname like '%%tenant_id')
                        """.formatted(OURS)).query(String.class).list();
        assertThat(loose).isEmpty();
    }

    @Test
    void no_function_runs_with_the_rights_of_its_maker() {
        var risky = jdbc.sql("""
                        select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                         where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list();
        assertThat(risky).isEmpty();
    }

    @Test
    void the_runtime_role_is_powerless() {
        var powers = jdbc.sql("""
                        select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls
                               or exists (select 1 from pg_class c where c.relowner = r.oid)
                               or has_database_privilege(r.rolname, current_database(), 'create')
                          from pg_roles r where rolname = current_user
                        """).query(Boolean.class).single();
        assertThat(powers).isFalse();
    }

    @Test
    void the_runtime_role_can_add_to_the_logs_but_never_change_or_empty_them() {
        var tooMuch = jdbc.sql("""
                        select t || ' ' || p from unnest(array['access.processing_log', 'access.audit_log']) t,
                               unnest(array['select', 'update', 'delete', 'truncate']) p
                         where has_table_privilege(current_user, t, p)
                        """).query(String.class).list();
        assertThat(tooMuch).isEmpty();
    }
}

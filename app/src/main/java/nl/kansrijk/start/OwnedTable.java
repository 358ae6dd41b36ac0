package nl.kansrijk.start;

import java.sql.Connection;
import java.sql.SQLException;

/** The only class that speaks SQL about all that one role owns in a database. */
record OwnedTable(Connection connection) {

    /** Whether the role of this connection owns no schema and no table here. */
    boolean isEmpty() throws SQLException {
        return yes("""
                select not exists (select from pg_namespace where pg_get_userbyid(nspowner) = current_user)
                   and not exists (select from pg_class where pg_get_userbyid(relowner) = current_user)
                """);
    }

    /** Takes away every schema and table of the role of this connection. */
    void clear() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ declare what text; begin
                        for what in select format('schema %I', nspname) from pg_namespace
                                     where pg_get_userbyid(nspowner) = current_user and nspname <> 'public'
                        loop execute 'drop ' || what || ' cascade'; end loop;
                        for what in select format('table %I.%I', n.nspname, c.relname)
                                      from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                     where pg_get_userbyid(c.relowner) = current_user and c.relkind in ('r', 'p')
                        loop execute 'drop ' || what || ' cascade'; end loop;
                    end $$
                    """);
        }
    }

    /** Whether the role of this connection may do more than the daily work needs. */
    boolean isTooPowerful() throws SQLException {
        return yes("""
                select r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
                    or has_database_privilege(current_database(), 'create')
                    or exists (select from pg_class where relowner = r.oid)
                    or exists (select from pg_namespace where nspowner = r.oid)
                    or exists (select from pg_database where datname = current_database() and datdba = r.oid)
                  from pg_roles r
                 where r.rolname = current_user
                """);
    }

    private boolean yes(String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}

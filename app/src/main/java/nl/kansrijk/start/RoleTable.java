package nl.kansrijk.start;

import java.sql.Connection;
import java.sql.SQLException;

/** The only class that speaks SQL about roles. Names come from {@link Roles}; passwords are quoted by the server. */
record RoleTable(Connection connection) {

    void ensure(String role) throws SQLException {
        run("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = '%1$s') then
                        create role %1$s;
                    end if;
                end $$
                """.formatted(role));
    }

    void allowLogin(String role, String password) throws SQLException {
        run("""
                alter role %s with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %s
                """.formatted(role, quoted(password)));
    }

    void forbidLogin(String role) throws SQLException {
        run("""
                alter role %s with nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls
                """.formatted(role));
    }

    void letTakeOn(String role, String member) throws SQLException {
        run("""
                grant %s to %s with inherit false, set true
                """.formatted(role, member));
    }

    private String quoted(String text) throws SQLException {
        try (var statement = connection.prepareStatement("select quote_literal(?)")) {
            statement.setString(1, text);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

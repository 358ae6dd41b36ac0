package nl.kansrijk.start;

import java.sql.Connection;
import java.sql.SQLException;

/** The only class that speaks SQL about databases as a whole. Names are checked by the caller. */
record DatabaseTable(Connection connection) {

    boolean exists(String name) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select exists (select from pg_database where datname = ?)
                """)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    void create(String name, String owner) throws SQLException {
        run("""
                create database %s owner %s
                """.formatted(name, owner));
    }

    void drop(String name) throws SQLException {
        run("""
                drop database if exists %s with (force)
                """.formatted(name));
    }

    void closeToOthers(String name) throws SQLException {
        run("""
                revoke all on database %s from public
                """.formatted(name));
    }

    void letIn(String name, String role) throws SQLException {
        run("""
                grant connect on database %s to %s
                """.formatted(name, role));
    }

    /** Bulk work copies by way of temporary tables, because PostgreSQL copies into no table that has row security. */
    void letCopy(String name, String role) throws SQLException {
        run("""
                grant temporary on database %s to %s
                """.formatted(name, role));
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

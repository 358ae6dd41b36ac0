package nl.kansrijk.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;

/**
 * A real PostgreSQL server over the data of one home. Listens on the loopback address only, on a port that is free at
 * that moment, and asks everyone for a password.
 */
final class PostgresServer implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    private static final int TRIES = 3;

    private final Home home;
    private final PostgresTools tools;
    private final int port;

    private PostgresServer(Home home, PostgresTools tools, int port) {
        this.home = home;
        this.tools = tools;
        this.port = port;
    }

    /** Starts the server; makes its data first where there is none, and ends a server that was left behind. */
    static PostgresServer start(Home home) {
        try {
            var tools = new PostgresTools(home, new PostgresBinaries(home).folder());
            refuseOtherVersion(home);
            if (!Files.exists(home.postgres())) tools.makeData(new Secrets(home).of(SUPERUSER));
            new Orphan(home, tools).end();
            return startOnFreePort(home, tools);
        } catch (IOException e) {
            throw Sentences.about(e, home);
        }
    }

    /** Ends whatever server runs over the data of this home. */
    static void end(Home home) {
        try {
            if (!Files.exists(home.postgres())) return;
            new Orphan(home, new PostgresTools(home, new PostgresBinaries(home).folder())).end();
        } catch (IOException e) {
            throw Sentences.about(e, home);
        }
    }

    private static PostgresServer startOnFreePort(Home home, PostgresTools tools) throws IOException {
        var outputs = new ArrayList<String>();
        for (int i = 0; i < TRIES; i++) {
            int port = freePort();
            var answer = tools.start(port);
            if (answer.good()) return new PostgresServer(home, tools, port);
            outputs.add(answer.text());
        }
        throw Sentences.about(new IOException("the database does not start: " + tools.lastWords(outputs)), home);
    }

    private static void refuseOtherVersion(Home home) throws IOException {
        var version = home.postgres().resolve("PG_VERSION");
        if (!Files.exists(version)) return;
        var found = Files.readString(version).strip();
        if (!found.equals(PostgresBinaries.MAJOR)) {
            throw new Trouble("The data in " + home.path() + " is of PostgreSQL " + found + ", this house works with "
                    + PostgresBinaries.MAJOR + "; choose another --home, or start it with the release that made it.");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection of the superuser in autocommit mode, for roles and databases only. */
    Connection superuser() throws SQLException {
        return DriverManager.getConnection(url("postgres"), SUPERUSER, new Secrets(home).of(SUPERUSER));
    }

    @Override
    public void close() {
        try {
            tools.stop();
        } catch (IOException e) {
            throw Sentences.about(e, home);
        }
    }
}

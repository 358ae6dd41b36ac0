package nl.kansrijk.taxonomy.imports;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams rows into PostgreSQL in the text form of COPY; holds at most one block in memory. */
final class CopyStream implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder block = new StringBuilder(BLOCK * 2);

    CopyStream(Connection connection, String statement) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
    }

    void row(long line, @Nullable Object[] values) throws SQLException {
        block.append(line);
        for (Object value : values) append(value);
        block.append('\n');
        if (block.length() > BLOCK) flush();
    }

    void finish() throws SQLException {
        flush();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) copy.cancelCopy();
    }

    private void flush() throws SQLException {
        byte[] bytes = block.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        block.setLength(0);
    }

    private void append(@Nullable Object value) {
        block.append('\t');
        if (value == null) block.append("\\N");
        else escape(value.toString());
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> block.append("\\\\");
                case '\t' -> block.append("\\t");
                case '\n' -> block.append("\\n");
                case '\r' -> block.append("\\r");
                default -> block.append(c);
            }
        }
    }
}

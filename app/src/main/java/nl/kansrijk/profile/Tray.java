package nl.kansrijk.profile;

/** A tray: lines in PostgreSQL's copy format on their way to one table, with {@code \N} for nothing. */
final class Tray {
    /** The tables that are filled in bulk, in the order in which one points to the other. */
    enum Target {
        IDENTITY(
                "tenant_id int, person_id uuid, sealed bytea, bsn_sealed bytea, bsn_hash text, modified_at timestamptz,"
                        + " modified_by uuid"),
        CURRENT_ROW(
                "tenant_id int, person_id uuid, version int, facts jsonb, outline jsonb, pause_reason jsonb, paused_until date,"
                        + " modified_at timestamptz"),
        REST("tenant_id int, person_id uuid, began_at timestamptz, ended_at timestamptz"),
        STATEMENT("tenant_id int, person_id uuid, id uuid, version int, characteristic text, item text, value text,"
                + " source_type text, source_ref text, observed_on date, entered_by uuid, confidence text,"
                + " valid_until date, share_level text, sensitivity smallint, supersedes uuid, created_at timestamptz"),
        RECOGNITION(
                "tenant_id int, person_id uuid, statement_id uuid, seq int, status text, words text, entered_by uuid,"
                        + " created_at timestamptz");

        final String typedColumns;

        Target(String typedColumns) {
            this.typedColumns = typedColumns;
        }

        String columns() {
            return typedColumns.replaceAll(" [a-z]+(?=,|$)", "");
        }

        String table() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final StringBuilder lines = new StringBuilder();
    private boolean begun;

    /** Adds a cell. */
    Tray cell(Object value) {
        if (begun) lines.append('\t');
        begun = true;
        var text = value.toString();
        for (int i = 0; i < text.length(); i++) escaped(text.charAt(i));
        return this;
    }

    /** Adds a cell, empty in the database when there is nothing. */
    Tray cell(java.util.Optional<?> value) {
        if (value.isPresent()) return cell(value.get());
        if (begun) lines.append('\t');
        begun = true;
        lines.append("\\N");
        return this;
    }

    /** Ends a line. */
    void end() {
        lines.append('\n');
        begun = false;
    }

    /** Takes the lines off the tray. */
    String taken() {
        var text = lines.toString();
        lines.setLength(0);
        return text;
    }

    private void escaped(char letter) {
        switch (letter) {
            case '\\' -> lines.append("\\\\");
            case '\t' -> lines.append("\\t");
            case '\n' -> lines.append("\\n");
            case '\r' -> lines.append("\\r");
            default -> lines.append(letter);
        }
    }
}

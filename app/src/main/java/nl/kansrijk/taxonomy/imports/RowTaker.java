package nl.kansrijk.taxonomy.imports;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Sends what a reader keeps of one row to the stage, and what it refuses to the report. */
record RowTaker(String file, long line, CopyStream copy, RefusedRows refused) implements Layout.Taker {

    @Override
    public void keep(@Nullable Object... values) {
        try {
            copy.row(line, values);
        } catch (SQLException broken) {
            throw new IllegalStateException("the database refused rows of " + file, broken);
        }
    }

    @Override
    public void refuse(Refused.Reason reason) {
        refused.add(file, line, reason);
    }
}

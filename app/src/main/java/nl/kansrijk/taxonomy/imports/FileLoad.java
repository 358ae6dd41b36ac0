package nl.kansrijk.taxonomy.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Brings one file in: to the stage, judged, merged. Runs inside the transaction of the import. */
final class FileLoad {

    private static final int STEP = 10_000;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final RefusedRows refused;
    private final Consumer<Progress> progress;
    private long rows;

    FileLoad(DataSource database, RefusedRows refused, Consumer<Progress> progress) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.refused = refused;
        this.progress = progress;
    }

    ImportReport.Loaded load(Source source, Layout layout) {
        Stage stage = layout.stage().apply(jdbc);
        stage.create();
        rows = 0;
        take(source, layout, stage.copy());
        refused.addAll(source.name(), stage.doubled(), Refused.Reason.DOUBLED);
        refused.addAll(source.name(), stage.unknown(), stage.unknownBecause());
        refused.addAll(source.name(), stage.unnamed(), Refused.Reason.NO_LABEL);
        long changed = stage.merge();
        stage.drop();
        progress.accept(new Progress(source.name(), rows));
        return new ImportReport.Loaded(source.name(), rows, changed);
    }

    private void take(Source source, Layout layout, String statement) {
        Connection connection = DataSourceUtils.getConnection(database);
        try (CopyStream copy = new CopyStream(connection, statement)) {
            Rows.of(source).each(layout.needed(), row -> take(source, row, layout, copy));
            copy.finish();
        } catch (SQLException broken) {
            throw new IllegalStateException("the database refused rows of " + source.name(), broken);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private void take(Source source, Row row, Layout layout, CopyStream copy) {
        if (++rows % STEP == 0) progress.accept(new Progress(source.name(), rows));
        RowTaker taker = new RowTaker(source.name(), row.line(), copy, refused);
        if (row.holdsNul()) taker.refuse(Refused.Reason.BAD_CHARACTER);
        else if (row.fields().size() < row.columns().size()) taker.refuse(Refused.Reason.WRONG_FIELD_COUNT);
        else layout.reader().read(row, taker);
    }
}

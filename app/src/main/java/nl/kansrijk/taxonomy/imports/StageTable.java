package nl.kansrijk.taxonomy.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A stage with one row for each line of the file. What it does not know and how it merges is said by each kind itself. */
abstract class StageTable implements Stage {
    final JdbcClient jdbc;
    private final String columns;
    private final String same;

    /**
     * Columns: with their types and commas between. Same: the columns by which two rows are about the same thing; the first
     * line of them stays.
     */
    StageTable(JdbcClient jdbc, String columns, String same) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.same = same;
    }

    @Override
    public final void create() {
        jdbc.sql("""
                create temporary table staged (line bigint, %s)
                """.formatted(columns)).update();
    }

    @Override
    public final String copy() {
        var names = Stream.of(columns.split(", "))
                .map(column -> column.split(" ")[0])
                .collect(Collectors.joining(", "));
        return "copy staged (line, %s) from stdin".formatted(names);
    }

    @Override
    public final List<Long> doubled() {
        return jdbc.sql("""
                delete from staged s
                 using (select ctid, row_number() over (partition by %s order by line, ctid) as nth
                          from staged) counted
                 where s.ctid = counted.ctid
                   and counted.nth > 1
                returning s.line
                """.formatted(same)).query(Long.class).list();
    }

    @Override
    public final void drop() {
        jdbc.sql("""
                drop table staged
                """).update();
    }
}

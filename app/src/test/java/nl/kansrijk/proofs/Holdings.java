package nl.kansrijk.proofs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.kansrijk.testing.Server;

/** What a house keeps: for every table how many rows and a sum over all that stands in them. */
record Holdings(Map<String, String> tables) {
    /**
     * Tables that may grow by being looked at: logs, sessions, attempts and coming in, news under way, and the lists and cards
     * as they were shown.
     */
    static final List<String> LOGS = List.of(
            "access.processing_log",
            "access.audit_log",
            "access.log_seal",
            "access.login_attempt",
            "access.entrance",
            "access.spring_session",
            "access.spring_session_attributes",
            "news.event_publication",
            "matching.shown_list",
            "matching.shown_person",
            "matching.card");

    /** A job sends its letters on; only how many there are says something about a page. */
    private static final List<String> ONLY_COUNTED = List.of("post.letter");

    private static final String SUM = "coalesce(sum(hashtextextended(t::text, 0)), 0)";
    private static final String NO_SUM = "''";

    /** All tables of a database, as the superuser sees them. */
    static Holdings of(String database) {
        return found(database, table -> ONLY_COUNTED.contains(table) ? NO_SUM : SUM);
    }

    /** The same without the sums: how many rows there are, and nothing of what stands in them. */
    static Holdings countedIn(String database) {
        return found(database, table -> NO_SUM);
    }

    private static Holdings found(String database, UnaryOperator<String> sum) {
        var counts = tables(database).stream()
                .map(table ->
                        "select '" + table + " ' || count(*) || ' ' || " + sum.apply(table) + " from " + table + " t")
                .collect(Collectors.joining(" union all "));
        var found = new TreeMap<String, String>();
        Server.rows(database, counts).stream()
                .map(line -> line.split(" ", 2))
                .forEach(line -> found.put(line[0], line[1]));
        return new Holdings(found);
    }

    /** The tables that differ. */
    List<String> against(Holdings other) {
        return tables.entrySet().stream()
                .filter(one -> !one.getValue().equals(other.tables.get(one.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The tables with other numbers of rows. */
    List<String> grownSince(Holdings other) {
        return tables.entrySet().stream()
                .filter(one -> !rows(one.getValue()).equals(rows(other.tables.getOrDefault(one.getKey(), "0 "))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String rows(String counted) {
        return counted.substring(0, counted.indexOf(' '));
    }

    /** The tables in which a part of these words stands and not the whole. */
    static List<String> halfOf(String words, String database) {
        var found = "select count(*) from %s t where t::text like '%%" + words.substring(0, 40)
                + "%%' and t::text not like '%%" + words + "%%'";
        return tables(database).stream()
                .filter(table -> !Server.rows(database, found.formatted(table)).equals(List.of("0")))
                .toList();
    }

    private static List<String> tables(String database) {
        return Server.rows(database, """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'flyway_history'
                   and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                """).stream()
                .filter(table -> !LOGS.contains(table))
                .toList();
    }
}

package nl.kansrijk.taxonomy;

import java.util.Map;
import javax.sql.DataSource;
import nl.kansrijk.taxonomy.imports.Imports;
import nl.kansrijk.testing.Server;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The taxonomy alone on a database of its own, so that what a test imports stays there. */
public final class FreshTaxonomy {
    private final DataSource owner;
    private final Shelf shelf;

    public FreshTaxonomy() {
        owner = new DriverManagerDataSource(Server.freshDatabase(), "kansrijk_owner", "owner");
        Flyway.configure()
                .dataSource(owner)
                .schemas("taxonomy")
                .locations("classpath:db/migration/taxonomy")
                .placeholders(Map.of("app", "kansrijk_app", "job", "kansrijk_job"))
                .load()
                .migrate();
        shelf = new Shelf(reader(JdbcClient.create(owner)));
    }

    private static SnapshotReader reader(JdbcClient jdbc) {
        return new SnapshotReader(
                new VersionTable(jdbc),
                new ConceptTable(jdbc),
                new RelationTable(jdbc),
                new GroupTable(jdbc),
                new LandTables(new PlaceTable(jdbc), new RuleTable(jdbc)));
    }

    public Imports imports() {
        return new Imports(owner);
    }

    public Occupations occupations() {
        shelf.lookForNews();
        return new Occupations(shelf);
    }

    public Skills skills() {
        shelf.lookForNews();
        return new Skills(shelf);
    }

    public TypeAhead typeAhead() {
        shelf.lookForNews();
        return new TypeAhead(shelf);
    }

    public Places places() {
        shelf.lookForNews();
        return new Places(shelf);
    }

    /** Rows of a table of the schema. */
    public long rows(String table) {
        return JdbcClient.create(owner)
                .sql("select count(*) from taxonomy." + table)
                .query(Long.class)
                .single();
    }
}

package nl.kansrijk.taxonomy.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kansrijk.testing.HouseTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class NewerStarterTest {
    @Autowired
    Imports imports;

    @Autowired
    StarterOnce start;

    @Autowired
    Flyway migrations;

    private JdbcClient owner;

    @BeforeEach
    void a_home_with_the_set_of_today() {
        owner = JdbcClient.create(migrations.getConfiguration().getDataSource());
        owner.sql("delete from taxonomy.brought_in").update();
        imports.starter(progress -> {});
    }

    private List<Long> exploreNear() {
        return owner.sql("select value from taxonomy.rule_parameter where key = 'matching.exploreNear'")
                .query(Long.class)
                .list();
    }

    private void made_by_an_earlier_version() {
        owner.sql("delete from taxonomy.brought_in").update();
        owner.sql("delete from taxonomy.rule_parameter where key in ('matching.exploreNear', 'matching.exploreAfter')")
                .update();
    }

    @Test
    void a_home_of_an_earlier_version_gets_the_rules_it_lacks_at_the_next_start() {
        made_by_an_earlier_version();
        assertThat(exploreNear()).isEmpty();
        start.afterSingletonsInstantiated();
        assertThat(exploreNear()).hasSize(1);
    }

    @Test
    void a_home_that_has_the_set_as_shipped_is_left_alone() {
        assertThat(imports.newerStarter(progress -> {})).isEmpty();
    }

    @Test
    void only_the_file_that_changed_comes_in_again() {
        owner.sql("update taxonomy.brought_in set checksum = 'older' where name = 'rule_parameters.csv'")
                .update();
        var report = (ImportReport.Done) imports.newerStarter(progress -> {}).orElseThrow();
        assertThat(report.files()).extracting(ImportReport.Loaded::file).containsExactly("rule_parameters.csv");
    }

    @Test
    void what_an_administrator_brought_in_is_not_written_over() {
        made_by_an_earlier_version();
        new BroughtInTable(owner).keep(Kind.GEO.word(), "");
        owner.sql("update taxonomy.postcode_area set place = 'Elders' where pc4 = '4700'")
                .update();
        start.afterSingletonsInstantiated();
        assertThat(owner.sql("select place from taxonomy.postcode_area where pc4 = '4700'")
                        .query(String.class)
                        .single())
                .isEqualTo("Elders");
        assertThat(exploreNear()).hasSize(1);
        imports.starter(progress -> {});
    }
}

package nl.kansrijk.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import nl.kansrijk.employers.CurrentVacancies;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.CurrentRows;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.Skills;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class IndexKeepingTest extends MatchingHouse {
    @Autowired
    CurrentRows rows;

    @Autowired
    CurrentVacancies openVacancies;

    @Autowired
    EmptyShelves empty;

    @Autowired
    Skills skills;

    @TempDir
    Path home;

    private IndexFilling filling() {
        return new IndexFilling(rows, openVacancies, empty, jobs, clock);
    }

    private IndexKeeping house(IndexFilling filling) {
        return new IndexKeeping(filling, new IndexFiles(home.toString()), skills);
    }

    /** A house that ran and stopped. */
    private void stopped() {
        house(filling()).begin();
    }

    private IndexFilling started() {
        var filling = filling();
        house(filling).begin();
        return filling;
    }

    private Path region() {
        return home.resolve("index").resolve("region.columns");
    }

    private int runs(String name) {
        return jobs.quietly(() -> jdbc.sql("select count(*) from access.audit_log where action = :name")
                .param("name", "match index: " + name)
                .query(Integer.class)
                .single());
    }

    private void isFilledAnew() {
        int before = runs("filled");
        assertThat(started().ready()).isTrue();
        assertThat(runs("filled")).isEqualTo(before + 1);
    }

    @Test
    void a_start_takes_up_what_the_last_stop_kept_and_reads_nobody_again() {
        var client = picker();
        stopped();
        int filled = runs("filled");
        int taken = runs("taken up");
        var now = started().now();
        assertThat(now.region().person(client.value())).isEqualTo(index.person(client));
        assertThat(now.open().person(client.value())).isEqualTo(index.open().person(client.value()));
        assertThat(now.vacancies()).containsKey(orderPicker);
        assertThat(runs("filled")).isEqualTo(filled);
        assertThat(runs("taken up")).isEqualTo(taken + 1);
    }

    @Test
    void what_was_said_after_the_file_was_written_counts_at_the_next_start() {
        var client = picker();
        stopped();
        say(client, first("HS_LICENCE", "B", new Value.Present()));
        var person = started().now().region().person(client.value()).orElseThrow();
        assertThat(person.abilities().licences().yes()).isNotEmpty();
    }

    @Test
    void who_came_after_the_file_was_written_is_there_and_who_rests_since_is_not() {
        var resting = picker();
        stopped();
        var fresh = picker();
        pause(resting);
        var now = started().now();
        assertThat(now.region().person(fresh.value())).isPresent();
        assertThat(now.open().person(fresh.value())).isPresent();
        assertThat(now.region().person(resting.value())).isEmpty();
        assertThat(now.open().person(resting.value())).isEmpty();
    }

    @Test
    void a_torn_file_is_refused_and_everyone_is_read_from_the_database() throws IOException {
        ClientId client = picker();
        stopped();
        byte[] all = Files.readAllBytes(region());
        Files.write(region(), Arrays.copyOf(all, all.length / 2));
        isFilledAnew();
        assertThat(started().now().region().person(client.value())).isPresent();
    }

    @Test
    void a_file_with_a_changed_bit_is_refused() throws IOException {
        stopped();
        byte[] all = Files.readAllBytes(region());
        all[all.length / 3] ^= 4;
        Files.write(region(), all);
        isFilledAnew();
    }

    @Test
    void a_file_of_another_version_is_refused() throws IOException {
        stopped();
        byte[] all = Files.readAllBytes(region());
        all[Long.BYTES] = 77;
        Files.write(region(), all);
        isFilledAnew();
    }

    @Test
    void a_view_without_its_other_half_is_not_used() throws IOException {
        stopped();
        Files.delete(home.resolve("index").resolve("open.columns"));
        isFilledAnew();
    }

    @Test
    void only_the_owner_of_the_home_can_come_near_the_files() throws IOException {
        stopped();
        assertThat(Files.getPosixFilePermissions(home.resolve("index")))
                .containsExactlyInAnyOrder(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE);
    }

    @Test
    void a_house_without_a_folder_keeps_nothing_and_starts_all_the_same() {
        var filling = filling();
        new IndexKeeping(filling, new IndexFiles(""), skills).begin();
        assertThat(filling.ready()).isTrue();
    }
}

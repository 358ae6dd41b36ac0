package nl.kansrijk.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    private final Few few = Few.of(11);
    private final Columns columns = ColumnsTest.laid(few.people(4_000));

    @TempDir
    @SuppressWarnings("NullAway.Init") // made by JUnit
    private Path folder;

    private Path written() throws IOException {
        var file = folder.resolve("people.columns");
        Snapshot.write(columns, file);
        return file;
    }

    private static String refused(Path file) throws IOException {
        return switch (Snapshot.read(file)) {
            case Snapshot.Read.Refused(var because) -> because;
            case Snapshot.Read.Whole whole -> throw new AssertionError("this file should be refused");
        };
    }

    @Test
    void what_was_written_is_read_and_answers_the_same() throws IOException {
        var read = Snapshot.read(written());
        assertThat(read).isInstanceOf(Snapshot.Read.Whole.class);
        var again = ((Snapshot.Read.Whole) read).columns();
        assertThat(again.size()).isEqualTo(columns.size());
        assertThat(again.bytes()).isEqualTo(columns.bytes());
        for (int i = 0; i < 20; i++) {
            var wanted = few.wanted();
            assertThat(again.best(wanted, new Desk())).isEqualTo(columns.best(wanted, new Desk()));
        }
    }

    @Test
    void one_changed_bit_anywhere_is_noticed() throws IOException {
        var file = written();
        byte[] good = Files.readAllBytes(file);
        var random = new Random(1);
        for (int i = 0; i < 50; i++) {
            byte[] bad = good.clone();
            bad[16 + random.nextInt(bad.length - 16)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bad);
            assertThat(refused(file)).isEqualTo("the file is broken: its checksum differs");
        }
    }

    @Test
    void a_file_that_was_cut_off_is_refused() throws IOException {
        var file = written();
        byte[] good = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(good, 20));
        assertThat(refused(file)).isEqualTo("the file was cut off");
        Files.write(file, Arrays.copyOf(good, good.length / 16 * 8));
        assertThat(refused(file)).isEqualTo("the file is broken: its checksum differs");
    }

    @Test
    void another_version_another_kind_and_no_file_are_refused() throws IOException {
        var file = written();
        byte[] good = Files.readAllBytes(file);
        ByteBuffer.wrap(good).order(ByteOrder.nativeOrder()).putLong(8, 99);
        Files.write(file, good);
        assertThat(refused(file)).isEqualTo("the file is of version 99, not 2");
        Files.write(file, new byte[64]);
        assertThat(refused(file)).startsWith("the file is no snapshot of columns");
        assertThat(refused(folder.resolve("none"))).isEqualTo("there is no file");
    }
}

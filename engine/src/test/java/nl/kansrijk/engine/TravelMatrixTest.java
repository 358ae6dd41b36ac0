package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TravelMatrixTest {
    private static final Position BREDA = new Position(51.58, 4.77);
    private static final Position ZEVENBERGEN = new Position(51.64, 4.60);

    @TempDir
    @SuppressWarnings("NullAway.Init") // made by JUnit
    private Path folder;

    private TravelMatrix matrix(String lines) throws IOException {
        var file = Files.writeString(folder.resolve("times.csv"), lines);
        return TravelMatrix.read(file, place -> place.equals(BREDA) ? "4811" : "4761", new DistancePerMode());
    }

    @Test
    void a_trip_in_the_table_takes_what_the_table_says_in_that_direction_and_mode() throws IOException {
        var matrix = matrix("from,to,mode,minutes\n4761,4811,PUBLIC_TRANSPORT,17\n4811,4761,bicycle,55\n");
        assertThat(matrix.minutes(Mode.PUBLIC_TRANSPORT, ZEVENBERGEN, BREDA)).isEqualTo(OptionalInt.of(17));
        assertThat(matrix.minutes(Mode.BICYCLE, BREDA, ZEVENBERGEN)).isEqualTo(OptionalInt.of(55));
    }

    @Test
    void a_trip_that_is_not_in_the_table_is_reckoned_from_the_distance() throws IOException {
        var matrix = matrix("from,to,mode,minutes\n4761,4811,PUBLIC_TRANSPORT,17\n");
        var byDistance = new DistancePerMode();
        assertThat(matrix.minutes(Mode.PUBLIC_TRANSPORT, BREDA, ZEVENBERGEN))
                .isEqualTo(byDistance.minutes(Mode.PUBLIC_TRANSPORT, BREDA, ZEVENBERGEN));
        assertThat(matrix.minutes(Mode.CAR, ZEVENBERGEN, BREDA))
                .isEqualTo(byDistance.minutes(Mode.CAR, ZEVENBERGEN, BREDA));
    }

    @Test
    void a_line_that_is_no_trip_is_refused_with_its_number() {
        var head = "from,to,mode,minutes\n";
        for (var wrong : new String[] {"4761,4811,CAR", "4761,4811,SLEDGE,3", "4761,4811,CAR,soon", "4761,4811,CAR,-1"})
            assertThatThrownBy(() -> matrix(head + "4761,4811,CAR,9\n" + wrong))
                    .isInstanceOf(IOException.class)
                    .hasMessage("line 3 is no trip");
        assertThatThrownBy(() -> matrix("to,from\n")).hasMessageContaining("first line must be " + head.strip());
    }
}

package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepsakeTest {
    private static final Reach REACH = new Reach(Set.of(0, 1), Share.CHAIN);
    private static final TravelTime TRAVEL = new DistancePerMode();

    @TempDir
    Path folder;

    private final MatchIndex index = new MatchIndex(Chance.LIKENESS, TRAVEL);
    private final Chance chance = new Chance(5);
    private final List<Supply> people =
            Stream.generate(chance::someone).limit(200).map(Someone::supply).toList();

    private Path written() throws IOException {
        for (int i = 0; i < people.size(); i++) index.put(Arrival.of(people.get(i), new Origin(i, 20_000 + i)));
        var file = folder.resolve("people.columns");
        index.keepsake().write(file, "made of this");
        return file;
    }

    private static Keepsake whole(Keepsake.Read read) {
        return ((Keepsake.Read.Whole) read).people();
    }

    @Test
    void an_index_from_a_file_answers_and_explains_as_the_one_that_wrote_it() throws IOException {
        var kept = whole(Keepsake.read(written()));
        var again = new MatchIndex(Chance.LIKENESS, TRAVEL);
        again.take(kept);
        for (int i = 0; i < 20; i++) {
            var job = chance.job().demand();
            var question = Question.now(Top.of(10), i);
            assertThat(again.fits(job, REACH, question)).isEqualTo(index.fits(job, REACH, question));
        }
        for (var one : people) assertThat(again.person(one.id())).contains(one);
        assertThat(again.bytes()).isPositive();
    }

    @Test
    void what_changes_after_reading_a_file_counts() throws IOException {
        var again = new MatchIndex(Chance.LIKENESS, TRAVEL);
        again.take(whole(Keepsake.read(written())));
        again.removePerson(people.getFirst().id());
        var changed = people.getLast().with(Abilities.unknown());
        again.put(changed);
        assertThat(again.person(people.getFirst().id())).isEmpty();
        assertThat(again.person(changed.id())).contains(changed);
    }

    @Test
    void of_everyone_it_is_known_where_the_facts_came_from() throws IOException {
        var origins = new HashMap<UUID, Origin>();
        whole(Keepsake.read(written())).origins(origins::put);
        assertThat(origins).hasSize(200);
        assertThat(origins.get(people.get(7).id())).isEqualTo(new Origin(7, 20_007));
    }

    @Test
    void a_file_tells_what_it_was_made_of() throws IOException {
        assertThat(Keepsake.read(written()))
                .isInstanceOfSatisfying(
                        Keepsake.Read.Whole.class,
                        whole -> assertThat(whole.made()).isEqualTo("made of this"));
    }

    @Test
    void columns_without_people_in_this_shape_are_refused() throws IOException {
        var file = folder.resolve("other.columns");
        nl.kansrijk.engine.columns.Snapshot.write(new nl.kansrijk.engine.columns.Laying().columns(), "else", file);
        assertThat(Keepsake.read(file)).isEqualTo(new Keepsake.Read.Refused("people stand in it in another shape"));
    }

    @Test
    void a_torn_file_and_one_with_a_changed_bit_are_refused() throws IOException {
        var file = written();
        byte[] all = Files.readAllBytes(file);
        for (int at = 64; at < all.length; at += all.length / 50) {
            byte[] wrong = all.clone();
            wrong[at] ^= 1;
            Files.write(file, wrong);
            assertThat(Keepsake.read(file)).isInstanceOf(Keepsake.Read.Refused.class);
            Files.write(file, java.util.Arrays.copyOf(all, at));
            assertThat(Keepsake.read(file)).isInstanceOf(Keepsake.Read.Refused.class);
        }
    }

    @Test
    void only_an_index_without_people_takes_them_in() throws IOException {
        var kept = whole(Keepsake.read(written()));
        assertThatThrownBy(() -> index.take(kept)).isInstanceOf(IllegalStateException.class);
    }
}

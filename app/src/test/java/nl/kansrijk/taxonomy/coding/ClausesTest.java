package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {
    @Test
    void what_is_done_stands_apart_from_with_what_and_for_whom_it_is_done() {
        assertThat(parts("pallets wegzetten met de reachtruck")).containsExactly("pallets wegzetten", "de reachtruck");
        assertThat(parts("koken voor een grote groep")).containsExactly("koken", "een grote groep");
        assertThat(Clauses.of("koken voor een groep").getFirst().weight())
                .isGreaterThan(Clauses.of("koken voor een groep").getLast().weight());
    }

    @Test
    void two_things_that_are_done_count_alike() {
        assertThat(parts("ik heb gekookt en gewassen")).containsExactly("gekookt", "gewassen");
        assertThat(Clauses.of("wassen en strijken"))
                .extracting(Clauses.Clause::weight)
                .containsExactly(1f, 1f);
    }

    @Test
    void things_told_one_after_the_other_are_two_things() {
        assertThat(Clauses.told("broodjes gemaakt en afgewassen")).containsExactly("broodjes gemaakt", "afgewassen");
        assertThat(Clauses.told("Reachtruckchauffeur / Heftruckchauffeur"))
                .containsExactly("Reachtruckchauffeur", "Heftruckchauffeur");
        assertThat(Clauses.told("in de keuken van een hotel")).hasSize(1);
    }

    @Test
    void each_thing_that_is_told_gets_its_own_best_proposal() {
        var coding = Codings.ofOccupations(SmallWorld.WORK, Background.none());
        assertThat(coding.proposeEach("kok en vrachtwagenchauffeur"))
                .extracting(Proposal::code)
                .containsExactly(SmallWorld.COOK, SmallWorld.DRIVER);
        assertThat(coding.proposeEach("kok")).isEmpty();
        assertThat(coding.proposeEach("kok, geen chauffeur")).hasSizeLessThan(2);
    }

    private static List<String> parts(String text) {
        return Clauses.of(text).stream().map(Clauses.Clause::text).toList();
    }

    @Test
    void a_word_that_only_begins_like_a_preposition_is_left_whole() {
        assertThat(parts("voorraad bijhouden")).containsExactly("voorraad bijhouden");
        assertThat(parts("  ")).isEmpty();
    }

    @Test
    void each_part_may_tell_something_and_is_as_certain_as_it_is_of_the_whole() {
        var coding = Codings.ofOccupations(SmallWorld.WORK, Background.none());
        var text = "souvenirs breien en kok";
        var part = coding.proposeByPart(text, 3).getFirst();
        assertThat(part.code()).isEqualTo(SmallWorld.COOK);
        assertThat(part.strength())
                .isGreaterThan(coding.propose(text, 1).getFirst().strength());
        assertThat(part.certainty())
                .isLessThan(coding.propose("kok", 1).getFirst().certainty());
    }

    @Test
    void what_is_denied_is_in_no_part() {
        var coding = Codings.ofOccupations(SmallWorld.WORK, Background.none());
        assertThat(coding.proposeByPart("geen kok", 3)).isEmpty();
    }
}

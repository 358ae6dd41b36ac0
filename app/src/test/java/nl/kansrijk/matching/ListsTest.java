package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Value;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ListsTest extends MatchingHouse {
    @Autowired
    WhoFits whoFits;

    @Autowired
    Lists lists;

    @Test
    void the_list_as_shown_is_read_again_after_everything_changed() {
        var picker = picker();
        var shown = ask();
        say(picker, first("HS_LICENCE", "B", new Value.Present()));
        pause(picker);
        var kept = read(matcher, shown.kept().orElseThrow()).orElseThrow();
        assertThat(kept.rows()).singleElement().satisfies(row -> {
            assertThat(row.client()).isEqualTo(picker);
            assertThat(row.verdicts()).contains("hours=M1000").contains("language:reading=M1000");
        });
        assertThat(kept.tally()).isEqualTo(shown.tally());
        assertThat(kept.wish()).isEqualTo(Wish.now());
        assertThat(kept.made().by()).isEqualTo(matcher.user());
    }

    @Test
    void scores_are_kept_as_they_were_and_recomputing_agrees() {
        var picker = picker();
        var kept =
                read(matcher, ask().kept().orElseThrow()).orElseThrow().rows().getFirst();
        var again = index.region()
                .explain(
                        index.vacancy(orderPicker).orElseThrow(),
                        index.person(picker).orElseThrow(),
                        Weighing.asIs().weights(),
                        List.of())
                .score();
        assertThat(kept.toJob()).isEqualTo(again.toJob());
        assertThat(kept.toClient()).isEqualTo(again.toClient());
    }

    @Test
    void looking_twice_at_the_same_list_keeps_it_once() {
        picker();
        assertThat(ask().kept()).isEqualTo(ask().kept());
        List<KeptList> all = listing(matcher, Permission.CANDIDATES, passage -> lists.of(orderPicker, passage));
        assertThat(all).hasSize(1);
    }

    @Test
    void a_list_is_kept_with_the_seed_of_the_day_and_the_versions_it_was_made_with() {
        picker();
        var versions = read(matcher, ask().kept().orElseThrow()).orElseThrow().versions();
        assertThat(versions.seed()).isEqualTo(today().toEpochDay());
        assertThat(versions.taxonomy()).isPositive();
        assertThat(versions.index()).isPositive();
        assertThat(versions.software()).isNotBlank();
    }

    @Test
    void nobody_can_change_what_was_shown() {
        picker();
        var kept = ask().kept().orElseThrow();
        assertThatThrownBy(() -> listing(
                        matcher,
                        Permission.CANDIDATES,
                        passage -> jdbc.sql("update matching.shown_person set place = 9 where list_id = :id")
                                .param("id", kept)
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void another_organisation_does_not_know_the_list() {
        picker();
        var kept = ask().kept().orElseThrow();
        assertThat(read(market.stall("Elders").accountManager(), kept)).isEmpty();
    }

    private Shortlist ask() {
        return listing(
                matcher,
                Permission.CANDIDATES,
                passage -> whoFits.forVacancy(orderPicker, Wish.now(), passage).orElseThrow());
    }

    private Optional<KeptList> read(Actor actor, UUID list) {
        return listing(actor, Permission.CANDIDATES, passage -> lists.read(list, passage));
    }
}

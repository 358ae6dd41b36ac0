package nl.kansrijk.casework.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Teams;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class SavedViewsTest {
    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    SavedViews views;

    @Autowired
    Teams teams;

    @Autowired
    Jobs jobs;

    Actor anneke;
    Actor bram;

    @BeforeEach
    void two_in_a_team() {
        var rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        anneke = region.actor(rucphen, Role.CASE_MANAGER);
        bram = region.actor(rucphen, Role.CASE_MANAGER);
        jobs.quietly(() -> {
            teams.found(UUID.randomUUID(), rucphen.id(), "Team Werk", List.of(anneke.user(), bram.user()));
            return true;
        });
    }

    @Test
    void an_own_list_is_seen_by_its_owner_only_and_one_for_the_team_by_all_of_it() {
        keep("Bellen", "stand=QUIET", false);
        keep("Nieuw", "stand=NEW", true);
        assertThat(seen(anneke)).extracting(SavedView::name).containsExactly("Bellen", "Nieuw");
        assertThat(seen(bram)).extracting(SavedView::name).containsExactly("Nieuw");
        assertThat(seen(bram)).extracting(SavedView::own).containsExactly(false);
    }

    @Test
    void the_same_name_again_replaces_the_list() {
        keep("Bellen", "stand=QUIET", false);
        keep("Bellen", "stand=NEW", false);
        assertThat(seen(anneke)).extracting(SavedView::query).containsExactly("stand=NEW");
    }

    @Test
    void a_colleague_cannot_take_a_list_of_the_team_away() {
        keep("Nieuw", "stand=NEW", true);
        var id = seen(anneke).getFirst().id();
        assertThat(remove(bram, id)).isFalse();
        assertThat(remove(anneke, id)).isTrue();
        assertThat(seen(bram)).isEmpty();
    }

    @Test
    void there_is_room_for_a_dozen() {
        for (int i = 0; i < SavedViews.MOST; i++)
            assertThat(keep("Lijst " + i, "", false)).isTrue();
        assertThat(keep("Een te veel", "", false)).isFalse();
        assertThat(keep("Lijst 3", "stand=NEW", false)).isTrue();
    }

    private boolean keep(String name, String query, boolean team) {
        return gate.pass(Look.by(anneke, Permission.KEEP_LIST), passage -> views.keep(name, query, team, passage));
    }

    private boolean remove(Actor actor, UUID id) {
        return gate.pass(Look.by(actor, Permission.KEEP_LIST), passage -> views.remove(id, passage));
    }

    private List<SavedView> seen(Actor actor) {
        return gate.pass(Look.by(actor, Permission.KEEP_LIST), views::seen);
    }
}

package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.StarterShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkWishesTest extends MatchingHouse {
    private static final OccupationCode PICKER = new OccupationCode("esco:o:cd94def5-3442-4c2e-ae3d-0761a3008bcb");

    @Autowired
    WorkWishes wishes;

    @Autowired
    StarterShelf shelf;

    ClientId client;
    Actor self;

    @BeforeEach
    void someone_with_hours() {
        shelf.fill();
        client = client(first("AV_HOURS_MAX", "", Value.Number.of(32)));
        self = region.self(rucphen, client);
    }

    @Test
    void a_wish_is_said_by_the_person_and_counts() {
        assertThat(wish(PICKER)).isInstanceOf(Said.Kept.class);
        assertThat(standing()).containsExactly(PICKER.value());
    }

    @Test
    void a_wish_that_is_taken_back_stands_in_the_file_no_more_and_can_be_wished_again() {
        wish(PICKER);
        soon().until(this::wishesInMatching);
        assertThat(takeBack(PICKER)).isInstanceOf(Said.Kept.class);
        assertThat(standing()).isEmpty();
        soon().until(() -> !wishesInMatching());
        assertThat(wish(PICKER)).isInstanceOf(Said.Kept.class);
        assertThat(standing()).containsExactly(PICKER.value());
    }

    @Test
    void what_was_said_stays_in_the_history() {
        wish(PICKER);
        takeBack(PICKER);
        var said = with(
                self,
                Permission.OWN_PROFILE,
                client,
                passage -> jdbc.sql(
                                "select count(*) from profile.statement where person_id = :person and characteristic = 'WISH_OCC'")
                        .param("person", client.value())
                        .query(Integer.class)
                        .single());
        assertThat(said).isEqualTo(2);
    }

    @Test
    void the_same_wish_twice_is_kept_once_and_nothing_to_take_back_is_refused() {
        wish(PICKER);
        wish(PICKER);
        assertThat(standing()).hasSize(1);
        takeBack(PICKER);
        assertThat(takeBack(PICKER)).isInstanceOf(Said.Refused.class);
    }

    @Test
    void five_wishes_stand_at_a_time_and_a_sixth_waits_for_room() {
        for (int i = 1; i <= WorkWishes.MOST; i++) assertThat(wish(other(i))).isInstanceOf(Said.Kept.class);
        assertThat(wish(PICKER))
                .isInstanceOfSatisfying(
                        Said.Refused.class, no -> assertThat(no.why().key()).isEqualTo("profile.refused.wishes"));
        takeBack(other(1));
        assertThat(wish(PICKER)).isInstanceOf(Said.Kept.class);
    }

    private static OccupationCode other(int number) {
        return new OccupationCode("esco:o:wens-" + number);
    }

    private Said wish(OccupationCode work) {
        return with(self, Permission.WISH_WORK, client, passage -> wishes.wish(client, work, passage));
    }

    private Said takeBack(OccupationCode work) {
        return with(self, Permission.WISH_WORK, client, passage -> wishes.takeBack(client, work, passage));
    }

    private List<String> standing() {
        return with(self, Permission.OWN_PROFILE, client, passage -> profiles.open(client, passage)).panels().stream()
                .flatMap(panel -> panel.entries().stream())
                .map(entry -> entry.statement().fact())
                .filter(fact -> fact.characteristic().equals("WISH_OCC"))
                .map(Statement.Fact::item)
                .toList();
    }

    private boolean wishesInMatching() {
        return index.person(client)
                .filter(person -> !person.wishes().occupations().isEmpty())
                .isPresent();
    }
}

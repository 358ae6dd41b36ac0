package nl.kansrijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.video.Format;
import nl.kansrijk.profile.video.Piece;
import nl.kansrijk.profile.video.Videos;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people with a story show of themselves. */
class OwnPagesTest extends DemoHouse {
    @Autowired
    Videos videos;

    @Test
    void yusuf_lets_the_employer_he_said_yes_to_see_his_film_until_he_switches_it_off() {
        assertThat(seen()).isPresent();
        assertThat(seen().orElseThrow().video().format()).isEqualTo(Format.WEBM);
        share(false);
        assertThat(seen()).isEmpty();
        share(true);
        assertThat(seen()).isPresent();
    }

    @Test
    void the_drawn_film_fits_in_one_piece_that_a_phone_loads_at_once() {
        assertThat(seen().orElseThrow().video().size()).isBetween(5_000, 200_000);
    }

    @Test
    void who_made_no_film_shows_none() {
        var marja = persona("P1");
        var film = about(marja, actor("marja"), Permission.VIDEO, passage -> videos.of(marja, passage));
        assertThat(film).isEmpty();
    }

    private Optional<Piece> seen() {
        return with(actor("johan"), Permission.INTRODUCTIONS, passage -> videos.afterYes(persona("P4"), 0, passage));
    }

    private void share(boolean on) {
        var yusuf = persona("P4");
        about(yusuf, actor("yusuf"), Permission.CHANGE_VIDEO, passage -> videos.share(yusuf, on, passage));
    }
}

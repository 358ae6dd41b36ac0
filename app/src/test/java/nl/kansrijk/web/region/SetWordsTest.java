package nl.kansrijk.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.region.Opener;
import nl.kansrijk.matching.region.Unlocked.Chosen;
import nl.kansrijk.matching.region.Unlocked.Some;
import nl.kansrijk.matching.region.Unlocked.Step;
import nl.kansrijk.web.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

class SetWordsTest extends RegionHouse {
    @Autowired
    MessageSource messages;

    @Test
    void what_is_left_out_of_the_costs_of_the_set_is_named_with_why() {
        assertThat(brings(course("heftruck", 695_00, 10), course("haccp", 195_00, 4)))
                .contains("De trainingen kosten samen € 6.950")
                .contains("Niet meegeteld: haccp. Minder dan 5 mensen krijgen daardoor een eerste kans");
    }

    @Test
    void where_all_is_counted_or_costs_nothing_nothing_is_named() {
        assertThat(brings(course("heftruck", 695_00, 10), course("gratis", 0, 4)))
                .contains("De trainingen kosten samen")
                .doesNotContain("Niet meegeteld");
    }

    @Test
    void a_price_is_of_one_place_and_of_all_of_them_where_they_may_be_counted() {
        var steps =
                said(course("heftruck", 695_00, 10), course("haccp", 195_00, 4)).steps();
        assertThat(steps)
                .extracting(step -> step.takes().replace('\u00a0', ' '))
                .containsExactly("2 weken · € 695 per plek · € 6.950 voor deze mensen", "2 weken · € 195 per plek");
    }

    private String brings(Step... steps) {
        return said(steps).brings().replace('\u00a0', ' ');
    }

    private UnlockView.SetView said(Step... steps) {
        var words = new Words(messages, Locale.of("nl"));
        var query = RegionQuery.about(Optional.empty());
        return new SetWords(query, new OpenerWords(List.of(), words), Map.of(), words)
                .say(new Chosen(List.of(steps), new Some(14, 2), 100));
    }

    private static Step course(String id, int cents, int people) {
        return new Step(new Opener.Course(new TrainingId(id), 2, cents), new Some(people, 1), List.of());
    }
}

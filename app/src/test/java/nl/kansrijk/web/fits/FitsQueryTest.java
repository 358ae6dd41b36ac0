package nl.kansrijk.web.fits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class FitsQueryTest {
    private final VacancyId vacancy = VacancyId.random();

    @Test
    void what_is_usual_does_not_stand_in_the_address() {
        assertThat(FitsQuery.usual(vacancy).codes()).isEmpty();
        assertThat(FitsQuery.of(vacancy, new LinkedMultiValueMap<>())).isEqualTo(FitsQuery.usual(vacancy));
    }

    @Test
    void an_address_says_the_same_when_it_is_read_back() {
        var query = FitsQuery.usual(vacancy)
                .after(12)
                .within(50)
                .weighed(nl.kansrijk.matching.Weighing.asIs().with("24105", 3).without("wish-sector"))
                .page(2)
                .beside(List.of("a".repeat(60), "B-_9".repeat(15)));
        assertThat(read(query.codes())).isEqualTo(query);
    }

    @Test
    void another_ring_or_horizon_starts_again_at_the_first_page() {
        var second = FitsQuery.usual(vacancy).page(2);
        assertThat(second.within(5).page()).isEqualTo(1);
        assertThat(second.after(4).page()).isEqualTo(1);
    }

    @Test
    void one_more_competency_is_made_very_important() {
        assertThat(read("?erbij=24105").weighing().importance()).containsEntry("24105", 3);
    }

    @Test
    void at_most_three_lie_side_by_side() {
        var four = "?naast=" + ClientId.random().value() + "&naast="
                + ClientId.random().value() + "&naast=" + ClientId.random().value() + "&naast="
                + ClientId.random().value();
        assertThat(read(four).beside()).hasSize(3);
    }

    private FitsQuery read(String codes) {
        return FitsQuery.of(
                vacancy,
                UriComponentsBuilder.fromUriString("/x" + codes).build().getQueryParams());
    }
}

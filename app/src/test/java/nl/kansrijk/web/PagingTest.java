package nl.kansrijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PagingTest {
    private static Lists.Leaf leaf(int page, int found) {
        return new Paging(page, 10, found)
                .leaf("clients.leaf", new Words(Bundles.source(), Locale.of("nl")), other -> "/lijst?blz=" + other)
                .orElseThrow();
    }

    @Test
    void a_page_goes_from_its_first_to_its_last() {
        assertThat(new Paging(1, 10, 43).from()).isEqualTo(1);
        assertThat(new Paging(1, 10, 43).until()).isEqualTo(10);
        assertThat(new Paging(5, 10, 43).from()).isEqualTo(41);
        assertThat(new Paging(5, 10, 43).until()).isEqualTo(43);
    }

    @Test
    void what_fits_on_one_page_is_not_leafed_through() {
        assertThat(new Paging(1, 10, 10)
                        .leaf("clients.leaf", new Words(Bundles.source(), Locale.of("nl")), page -> "/lijst"))
                .isEmpty();
    }

    @Test
    void the_first_page_has_no_way_back_and_the_last_no_way_on() {
        assertThat(leaf(1, 43).previous()).isEmpty();
        assertThat(leaf(1, 43).next()).contains("/lijst?blz=2");
        assertThat(leaf(3, 43).previous()).contains("/lijst?blz=2");
        assertThat(leaf(3, 43).next()).contains("/lijst?blz=4");
        assertThat(leaf(5, 43).next()).isEmpty();
    }

    @Test
    void a_page_beyond_the_end_says_so_and_leads_to_the_last() {
        assertThat(leaf(9999, 43).shown())
                .startsWith("Deze bladzijde is er niet. De laatste is: ")
                .contains("41", "43");
        assertThat(leaf(9999, 43).previous()).contains("/lijst?blz=5");
        assertThat(leaf(9999, 43).next()).isEmpty();
        assertThat(leaf(2, 10).previous()).contains("/lijst?blz=1");
    }
}

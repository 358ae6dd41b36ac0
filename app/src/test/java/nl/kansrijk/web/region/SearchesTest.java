package nl.kansrijk.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class SearchesTest {
    @Test
    void every_search_has_a_number_of_its_own_and_stays_as_it_was() {
        var session = new MockHttpSession();
        var one = Searches.of(session).keep("lasser", session);
        var two = Searches.of(session).keep("kok", session);
        assertThat(Searches.of(session).find(one).words()).isEqualTo("lasser");
        assertThat(Searches.of(session).find(two).words()).isEqualTo("kok");
    }

    @Test
    void a_number_that_is_not_there_is_no_search() {
        var searches = Searches.of(new MockHttpSession());
        for (var code : new String[] {"", "1", "ja", "99999999999"})
            assertThat(searches.find(code)).isEqualTo(new Searches.Search("", ""));
    }

    @Test
    void only_the_last_fifty_are_kept_and_never_more_than_eighty_letters() {
        var session = new MockHttpSession();
        var searches = Searches.of(session);
        var first = searches.keep("lasser", session);
        for (int i = 0; i < 49; i++) searches.keep("kok", session);
        assertThat(searches.find(first).words()).isEqualTo("lasser");
        assertThat(searches.find(searches.keep("a".repeat(81), session)).words())
                .hasSize(80);
        assertThat(searches.find(first).words()).isEmpty();
    }
}

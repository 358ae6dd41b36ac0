package nl.kansrijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ChoiceCookieTest {
    private final ChoiceCookie cookie = new ChoiceCookie("letters");
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void who_never_chose_has_chosen_nothing() {
        assertThat(cookie.chosen(request)).isEmpty();
    }

    @Test
    void what_was_chosen_is_kept_for_a_year_and_no_script_reads_it() {
        assertThat(kept())
                .startsWith("letters=groot")
                .contains("Max-Age=31536000", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void on_a_safe_line_the_name_says_that_it_belongs_to_this_house_alone() {
        request.setSecure(true);
        assertThat(kept()).startsWith("__Host-letters=groot").contains("Secure");
        request.setCookies(new Cookie("letters", "gewoon"), new Cookie("__Host-letters", "groot"));
        assertThat(cookie.chosen(request)).isEqualTo("groot");
    }

    private String kept() {
        var response = new MockHttpServletResponse();
        cookie.keep("groot", request, response);
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}

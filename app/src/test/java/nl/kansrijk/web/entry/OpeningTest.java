package nl.kansrijk.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.access.Permission;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class OpeningTest {
    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @Test
    void while_the_house_opens_a_page_asks_to_wait_a_moment() throws Exception {
        assertThat(new Opening(() -> false).preHandle(new MockHttpServletRequest(), answer, page("someones")))
                .isFalse();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void log_in_errors_and_style_are_there_from_the_first_second() throws Exception {
        var opening = new Opening(() -> false);
        assertThat(opening.preHandle(new MockHttpServletRequest(), answer, page("everyones")))
                .isTrue();
        assertThat(opening.preHandle(new MockHttpServletRequest(), answer, "a style sheet"))
                .isTrue();
    }

    @Test
    void once_open_every_page_is_there() throws Exception {
        assertThat(new Opening(() -> true).preHandle(new MockHttpServletRequest(), answer, page("someones")))
                .isTrue();
        assertThat(answer.getStatus()).isEqualTo(200);
    }

    private static HandlerMethod page(String name) {
        var pages = new Pages();
        return Arrays.stream(Pages.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .map(method -> new HandlerMethod(pages, method))
                .findFirst()
                .orElseThrow();
    }

    /** One page of each kind. */
    static final class Pages {
        @Needs(Permission.OPEN_FILE)
        String someones() {
            return "";
        }

        @OpenToAll
        String everyones() {
            return "";
        }
    }
}

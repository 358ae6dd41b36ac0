package nl.kansrijk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The measure itself: what it finds, and what it leaves alone. */
@Tag("browser")
class BarsTest {
    private static final String LONG = "<p style='height: 1600px'>Veel</p>";
    private static final String BELOW =
            "<aside style='position: sticky; bottom: 0; height: 80px; background: white'><a href='/bel'>Bel</a></aside>";
    private static final String ABOVE =
            "<header style='position: sticky; top: 0; height: 80px; background: white'><a href='/terug'>Terug</a></header>";

    @Test
    void what_comes_to_rest_under_a_bar_when_it_gets_the_focus_is_found() {
        on("<main>" + LONG + "<a href='/ver'>Ver weg</a>" + LONG + "</main>" + BELOW, page -> {
            page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { scroll-padding-bottom: 0 }"));
            page.evaluate("() => scrollTo(0, document.querySelector('main a').offsetTop - innerHeight + 40)");
            assertThat(Bars.over(page)).singleElement().asString().contains("Ver weg");
        });
    }

    @Test
    void room_for_the_bar_is_enough_for_what_stands_below_the_screen() {
        on("<main>" + LONG + "<a href='/ver'>Ver weg</a>" + LONG + "</main>" + BELOW, page -> {
            page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { scroll-padding-bottom: 100px }"));
            page.evaluate("() => scrollTo(0, document.querySelector('main a').offsetTop - innerHeight + 40)");
            assertThat(Bars.over(page)).isEmpty();
        });
    }

    @Test
    void a_bar_above_counts_too_and_what_stands_in_a_bar_is_not_under_it() {
        on(ABOVE + "<main>" + LONG + "<a href='/ver'>Ver weg</a>" + LONG + "</main>", page -> {
            page.evaluate("() => scrollTo(0, document.querySelector('main a').offsetTop - 20)");
            assertThat(Bars.over(page)).singleElement().asString().contains("Ver weg");
        });
    }

    @Test
    void a_main_button_that_the_bar_cuts_on_the_first_screen_is_found_and_one_below_it_is_not() {
        var button = "<button class='nl-button--primary' style='height: 48px'>Verder</button>";
        on(
                "<main><p style='height: 800px'>Veel</p>" + button + LONG + button + "</main>" + BELOW,
                page -> assertThat(Bars.overMainButtons(page)).hasSize(1));
        on(
                "<main>" + button + LONG + "</main>" + BELOW,
                page -> assertThat(Bars.overMainButtons(page)).isEmpty());
    }

    private static void on(String body, Consumer<Page> check) {
        var page = Browser.page(360);
        page.setContent("<!DOCTYPE html><html><body style='margin: 0'>" + body + "</body></html>");
        check.accept(page);
        page.context().close();
    }
}

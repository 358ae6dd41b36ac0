package nl.kansrijk.web.fits;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.profile.Value;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class FitsLooksTest extends FitsHouse {
    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void the_list_its_drawer_and_its_dialog_look_right(int width) {
        told(littleDutch(), first("VOLUNTARY", "", new Value.Level(5)));
        told(first("SS_COMP", "24121", new Value.Code("3")));
        picker();
        try (var visit = visit(width)) {
            visit.open(fits());
            visit.looksRight("wie-past", 24);
            visit.press("Wegingen proberen");
            assertThat(visit.page().locator("dialog#wegingen").isVisible()).isTrue();
            visit.looksRight("wie-past-wegingen", 24);
            visit.page().keyboard().press("Escape");
            visit.page().locator(".chance__main a").first().click();
            visit.looksRight("wie-past-voorstellen", 24);
        }
    }
}

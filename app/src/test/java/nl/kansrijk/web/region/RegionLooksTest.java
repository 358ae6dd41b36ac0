package nl.kansrijk.web.region;

import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class RegionLooksTest extends RegionHouse {
    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void what_opens_work_and_who_is_behind_it_look_right(int width) {
        for (int i = 0; i < 6; i++) starter();
        picker();
        try (var visit = Visit.by(matcher, port, width)) {
            visit.open("/regio");
            visit.looksRight("regio", 24);
            visit.open("/regio/helpt?helpt=training.orderpicken");
            visit.looksRight("regio-helpt", 24);
            visit.open("/regio/mensen?helpt=training.orderpicken");
            visit.looksRight("regio-mensen", 24);
        }
    }
}

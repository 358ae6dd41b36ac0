package nl.kansrijk.house;

import nl.kansrijk.KansrijkApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class DrawingTest {
    private static final ApplicationModules ROOMS = ApplicationModules.of(KansrijkApplication.class);

    @Test
    void every_arrow_points_down_and_no_arrow_comes_back() {
        ROOMS.verify();
    }

    @Test
    void the_drawing_can_be_printed() {
        new Documenter(ROOMS).writeModulesAsPlantUml();
    }
}

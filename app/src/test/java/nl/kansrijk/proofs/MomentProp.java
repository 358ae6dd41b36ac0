package nl.kansrijk.proofs;

import java.time.Duration;
import java.util.Map;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.ReadingLog;
import org.springframework.stereotype.Component;

/** The moment of a look of who guides the person. */
@Component
class MomentProp implements Prop {
    private final ReadingLog log;

    MomentProp(ReadingLog log) {
        this.log = log;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        scene.guide(Permission.OPEN_FILE, passage -> {
            passage.shown(scene.guide().tenant(), scene.client(), DataGroup.IDENTITY);
            return true;
        });
        return scene.self(Permission.OWN_READING_LOG, passage -> {
            var lately = new ReadingLog.Period(passage.at().minus(Duration.ofMinutes(5)), passage.at(), 0, 1);
            var look = log.ofOthers(scene.client(), lately, passage).getFirst();
            return Map.of("{moment}", Long.toString(look.at().toEpochMilli()));
        });
    }
}

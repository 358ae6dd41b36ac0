package nl.kansrijk.proofs;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.MandateTopic;
import nl.kansrijk.access.Mandates;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.testing.TestRegion;
import org.springframework.stereotype.Component;

/** A mandate, given by the person: to who asks for the pages when that is a representative, otherwise to someone else. */
@Component
class MandateProp implements Prop {
    private static final int DAYS = 30;
    private final TestRegion region;
    private final Accounts accounts;
    private final Mandates mandates;

    MandateProp(TestRegion region, Accounts accounts, Mandates mandates) {
        this.region = region;
        this.accounts = accounts;
        this.mandates = mandates;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var login = accounts.find(holder(scene).user()).orElseThrow().login();
        return scene.self(Permission.GIVE_MANDATE, passage -> {
            var today = DutchTime.day(passage.at());
            var wish = new Mandates.Wish(login, today, today.plusDays(DAYS), everything());
            var given = mandates.give(scene.client(), wish, passage);
            var mandate = ((Mandates.Given.Done) given).mandate();
            return Map.of("{mandate}", mandate.id().toString());
        });
    }

    private Actor holder(Scene scene) {
        var tenant = scene.work().stall().servicePoint();
        return scene.worker().role() == Role.CLIENT_REPRESENTATIVE
                ? scene.worker()
                : region.actor(tenant, Role.CLIENT_REPRESENTATIVE);
    }

    /** All topics, to answer where there is something to answer. */
    private static Map<MandateTopic, MandateTopic.Extent> everything() {
        return Arrays.stream(MandateTopic.values())
                .collect(Collectors.toMap(
                        topic -> topic, topic -> topic.asks() ? MandateTopic.Extent.ANSWER : MandateTopic.Extent.READ));
    }
}

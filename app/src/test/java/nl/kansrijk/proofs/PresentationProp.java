package nl.kansrijk.proofs;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.profile.presentation.Presentations;
import nl.kansrijk.profile.presentation.ShareLinks;
import org.springframework.stereotype.Component;

/** A presentation that employers may see after a yes, and a link to it. */
@Component
class PresentationProp implements Prop {
    private final Presentations presentations;
    private final ShareLinks links;

    PresentationProp(Presentations presentations, ShareLinks links) {
        this.presentations = presentations;
        this.links = links;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var number = UUID.randomUUID();
        return scene.self(Permission.CHANGE_STATEMENT, passage -> {
            presentations.keep(
                    scene.client(), "Ik werk netjes.", Set.of("HS_SKILL " + Drafts.PICKING.value()), true, passage);
            links.make(scene.client(), number, ShareLinks.DAYS.getFirst(), passage);
            return Map.of("link/{concept}", number.toString());
        });
    }
}

package nl.kansrijk.proofs;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.life.Kind;
import nl.kansrijk.profile.life.LifeDraft;
import nl.kansrijk.profile.life.LifeDrafts;
import org.springframework.stereotype.Component;

/** A skill as the person said it, and two stories of ordinary life that are not finished. */
@Component
class SaidProp implements Prop {
    private final Profiles profiles;
    private final LifeDrafts drafts;

    SaidProp(Profiles profiles, LifeDrafts drafts) {
        this.profiles = profiles;
        this.drafts = drafts;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var skill = NewStatement.first(
                        "HS_SKILL", Drafts.PICKING.value(), new Value.Level(2), Source.self(LocalDate.of(2026, 1, 5)))
                .shared(ShareLevel.ANON);
        return scene.self(Permission.CHANGE_STATEMENT, passage -> {
            var said = (Said.Kept) profiles.say(scene.client(), skill, passage);
            return Map.of(
                    "{statement}", said.statement().id().toString(),
                    "{verhaal}", begun(scene, passage),
                    "verhaal/{concept}", begun(scene, passage));
        });
    }

    private String begun(Scene scene, Passage passage) {
        var draft = LifeDraft.about(UUID.randomUUID(), Kind.VOLUNTEER, "life:club-canteen", "");
        if (!drafts.keep(scene.client(), draft, passage)) throw new AssertionError("too many stories");
        return draft.id().toString();
    }
}

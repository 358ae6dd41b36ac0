package nl.kansrijk.profile.life;

import java.util.List;
import nl.kansrijk.taxonomy.SkillCode;

/** A skill that may show in what someone did, with the words that name or show it; none when words only led to it. The person says whether it is so. */
public record Proposed(SkillCode skill, List<String> because) {
    public Proposed {
        because = List.copyOf(because);
    }
}

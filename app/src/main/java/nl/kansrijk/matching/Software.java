package nl.kansrijk.matching;

import nl.kansrijk.matching.KeptList.Versions;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.taxonomy.Skills;
import org.springframework.stereotype.Component;

/** Which versions an answer was made with. */
@Component
class Software {
    private final Index index;
    private final Skills skills;

    Software(Index index, Skills skills) {
        this.index = index;
        this.skills = skills;
    }

    Versions versions(long seed) {
        return new Versions(seed, index.version(), skills.version(), version());
    }

    private static String version() {
        var packed = Software.class.getPackage().getImplementationVersion();
        return packed == null ? "source" : packed;
    }
}

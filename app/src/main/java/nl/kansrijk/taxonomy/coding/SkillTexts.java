package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.List;

/** The texts of skills: parts of their names, all Dutch, English names, all English. */
record SkillTexts(Phrases parts, Phrases text, Phrases english, Phrases allEnglish) {

    static SkillTexts of(Library library, NameScorers names) {
        return new SkillTexts(
                names.parts(),
                library.whole(SkillTexts::dutch, library.dutch()::parts),
                library.names(Concept::english, English::stems),
                library.whole(SkillTexts::english, English::stems));
    }

    private static List<String> english(Concept skill) {
        List<String> all = new ArrayList<>(skill.english());
        all.add(skill.background());
        return all;
    }

    private static List<String> dutch(Concept skill) {
        List<String> all = new ArrayList<>(skill.dutch());
        all.add(skill.description());
        return all;
    }
}

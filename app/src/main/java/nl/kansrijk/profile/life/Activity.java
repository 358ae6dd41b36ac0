package nl.kansrijk.profile.life;

import java.util.List;
import java.util.Locale;
import nl.kansrijk.taxonomy.SkillCode;

/**
 * Something people do in ordinary life. The item is its code in a statement about experience, such as {@code
 * life:club-canteen}.
 */
public record Activity(String item, Kind kind, Name name, List<Task> tasks) {
    public Activity {
        tasks = List.copyOf(tasks);
    }

    /** Plain words in two languages. */
    public record Name(String dutch, String english) {
        /** The words for a reader of this language. */
        public String in(Locale language) {
            return language.getLanguage().equals("en") ? english : dutch;
        }
    }

    /** One thing that someone did there, said in the first person, and the skills that may show in it. */
    public record Task(String code, Name says, List<SkillCode> skills) {
        public Task {
            skills = List.copyOf(skills);
        }
    }
}

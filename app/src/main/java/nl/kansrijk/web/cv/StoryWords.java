package nl.kansrijk.web.cv;

import java.util.Locale;
import nl.kansrijk.profile.life.Activities;
import nl.kansrijk.profile.life.LifeDraft;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import org.springframework.stereotype.Component;

/** What a story is called, and where it goes on. */
@Component
public class StoryWords {
    private final Activities activities;
    private final Occupations occupations;

    StoryWords(Activities activities, Occupations occupations) {
        this.activities = activities;
        this.occupations = occupations;
    }

    /** A story that is not finished: how it is called and where it goes on. */
    public record Open(String title, String path) {}

    Open open(LifeDraft draft, String seat, Locale language) {
        return new Open(title(draft, language), Step.after(draft).at(seat, draft));
    }

    /** The own words when there are, else the words of the item. */
    String title(LifeDraft draft, Locale language) {
        return draft.words().isBlank() ? item(draft.item(), language) : draft.words();
    }

    /** The words of an activity or an occupation. */
    String item(String item, Locale language) {
        return activities.find(item).map(known -> known.name().in(language)).orElseGet(() -> work(item, language));
    }

    private String work(String item, Locale language) {
        var code = new OccupationCode(item);
        return occupations
                .find(code)
                .map(known -> Papers.capital(occupations.label(code, language).text()))
                .orElse(item);
    }
}

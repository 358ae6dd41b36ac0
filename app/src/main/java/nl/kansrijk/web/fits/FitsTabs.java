package nl.kansrijk.web.fits;

import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/** The tabs of a vacancy, for those who look for people: the vacancy itself and who fits it. */
public final class FitsTabs {
    private FitsTabs() {}

    /** On the page of the vacancy; none for who does not look for people. */
    public static List<Lists.Tab> onVacancy(VacancyId vacancy, Actor actor, Words words) {
        boolean chooses = actor.role() == Role.ACCOUNT_MANAGER || actor.role() == Role.UWV_ADVISER;
        return chooses ? tabs(vacancy, false, words) : List.of();
    }

    static List<Lists.Tab> tabs(VacancyId vacancy, boolean people, Words words) {
        var path = "/vacatures/" + vacancy.value();
        return List.of(
                new Lists.Tab(words.say("fits.tab.vacancy"), path, !people),
                new Lists.Tab(words.say("fits.tab.fits"), path + "/wie-past", people));
    }
}

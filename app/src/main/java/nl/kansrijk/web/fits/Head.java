package nl.kansrijk.web.fits;

import java.util.List;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.WorkFacts;

/** What stands above every page about one vacancy: what work, where, how many hours, and its tabs. */
public record Head(String title, String firm, String facts, List<Lists.Tab> tabs) {
    public Head {
        tabs = List.copyOf(tabs);
    }

    static Head of(Vacancy vacancy, String firm, Words words) {
        return new Head(vacancy.title(), firm, facts(vacancy, firm, words), FitsTabs.tabs(vacancy.id(), true, words));
    }

    private static String facts(Vacancy vacancy, String firm, Words words) {
        var work = vacancy.draft().work();
        int least = work.least().value();
        int most = work.most().value();
        var hours = least == most ? words.say("fits.hours", most) : words.say("fits.hours.range", least, most);
        return WorkFacts.line(vacancy, firm, hours, words);
    }
}

package nl.kansrijk.web.fits;

import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;
import nl.kansrijk.access.Relation;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.Explaining.Found;

/** Where a reader of one pair came from, and may go back to: the list of who fits, the road to this work, or the client. */
record WayBack(Actor actor, String road) {
    /** The parameter that says from which road someone came: the code of an occupation. */
    static final String ROAD = "weg";

    private static final String OCCUPATION = "(esco:o|cnl:o|noc):[A-Za-z0-9-]{1,60}";

    Lists.Tab of(FitsQuery query, Found found, Words words) {
        var file = "/klanten/" + found.client().value();
        if (found.relation() == Relation.MANDATE)
            return tab("why.back.behalf", "/namens/" + found.client().value(), words);
        if (road.matches(OCCUPATION)) return tab("why.back.road", file + "/kansen-verkennen/" + road, words);
        return Policy.opens(actor, Permission.CANDIDATES)
                ? tab("why.back", query.href(), words)
                : tab("why.back.chances", file + "/kansen", words);
    }

    private static Lists.Tab tab(String label, String href, Words words) {
        return new Lists.Tab(words.say(label), href, false);
    }
}

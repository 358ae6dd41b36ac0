package nl.kansrijk.web.region;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Lists;

/** What stands behind the figures of one opener: its terms, the vacancies, where people live, and the way to who they are. */
public record BehindView(
        String back,
        Head head,
        List<Lists.Fact> facts,
        List<VacancyRow> vacancies,
        Optional<Lists.Leaf> leaf,
        List<Lists.Fact> places,
        People people) {
    public BehindView {
        facts = List.copyOf(facts);
        vacancies = List.copyOf(vacancies);
        places = List.copyOf(places);
    }

    /**
     * The opener, its terms or how to arrange it, where the training itself is, what its figures are about, and the figure
     * of the vacancy from which one came here, or that there is none.
     */
    public record Head(
            String title, Optional<String> terms, Optional<String> training, String about, Optional<String> from) {}

    /** One vacancy; the address is empty for who may not open it. */
    public record VacancyRow(String title, Optional<String> href, String town, String people, boolean first) {}

    /** Where to see who they are, or why that cannot be seen. */
    public record People(Optional<String> href, String why) {}
}

package nl.kansrijk.web.region;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;

/** The people behind a figure, by code name, most important first, ten a page, with the ways to see fewer of them. */
public record PeopleView(
        String back,
        String title,
        String shown,
        List<PersonRow> people,
        Optional<Lists.Leaf> leaf,
        Marks marks,
        Narrowing narrowing) {
    public PeopleView {
        people = List.copyOf(people);
    }

    /** What stands beside those who come first, above the numbers and above the vacancies. */
    public record Marks(String first, String opens, String some, String source) {}

    /** The form that asks for one municipality or one sector. */
    public record Narrowing(String action, Optional<String> opener, List<Field.Select> choices) {
        public Narrowing {
            choices = List.copyOf(choices);
        }
    }

    /** One person: code name, municipality, whether it is the first chance, and some of the vacancies with why. */
    public record PersonRow(String codeName, String town, boolean first, String opened, List<Lists.Tab> some) {
        public PersonRow {
            some = List.copyOf(some);
        }
    }
}

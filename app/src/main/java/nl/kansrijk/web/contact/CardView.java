package nl.kansrijk.web.contact;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Field;

/** A contact card to change. {@code path} is where its forms go; {@code back} where the page goes back to, empty for the own card. */
public record CardView(
        String path,
        String back,
        String name,
        String initials,
        Optional<String> photo,
        Details details,
        Optional<AwayLine> away,
        AwayForm form) {
    /** Number, hours and place. */
    public record Details(Field.Text phone, Field.Text hours, Field.Text place) {}

    /** Who stands in, and ending it. */
    public record AwayLine(String text, Action end) {}

    /** The form for being away. */
    public record AwayForm(Field.Select who, Field.Date from, Field.Date until) {}

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return List.of(
                details.phone().ask(),
                details.hours().ask(),
                details.place().ask(),
                form.who().ask(),
                form.from().ask(),
                form.until().ask());
    }
}

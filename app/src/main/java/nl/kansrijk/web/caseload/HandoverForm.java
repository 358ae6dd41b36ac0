package nl.kansrijk.web.caseload;

import java.util.List;
import nl.kansrijk.web.Field;

/** To whom the chosen clients go, and for how long. {@code number} makes that sending it twice is one handover. */
public record HandoverForm(
        List<ChosenLine> chosen, String number, Field.Select who, Field.Radios how, Field.Date from, Field.Date until) {
    public HandoverForm {
        chosen = List.copyOf(chosen);
    }

    /** All questions, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return List.of(who.ask(), how.ask(), from.ask(), until.ask());
    }
}

package nl.kansrijk.web.caseload;

import java.util.List;
import nl.kansrijk.web.Field;

/** Label and reminder about the chosen clients. */
public record MarkForm(List<ChosenLine> chosen, Field.Text label, Field.Radios tone, Field.Date day, Field.Text words) {
    public MarkForm {
        chosen = List.copyOf(chosen);
    }

    /** All questions, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return List.of(label.ask(), tone.ask(), day.ask(), words.ask());
    }
}

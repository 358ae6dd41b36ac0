package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The fixed lists: competences, loads, licences, languages, certificates and sectors, in the order they are shown. */
@Component
public class Codes {

    /** All codes of a list. */
    public List<Code> of(CodeList list) {
        return list.entries().stream().map(value -> new Code(list, value)).toList();
    }

    /** One code; empty when it is not in the list. */
    public Optional<Code> find(CodeList list, String value) {
        return list.entries().contains(value) ? Optional.of(new Code(list, value)) : Optional.empty();
    }
}

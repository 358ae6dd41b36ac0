package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Lists;

/** One proposal: how it stands, whose turn it is, names only after a yes, and whether it can still be taken back. */
public record OfferView(
        String title,
        String work,
        String state,
        String turn,
        List<Lists.Fact> facts,
        Optional<List<Lists.Fact>> names,
        String why,
        Optional<String> withdraw) {
    public OfferView {
        facts = List.copyOf(facts);
        names = names.map(List::copyOf);
    }
}

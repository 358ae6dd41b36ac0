package nl.kansrijk.profile;

import nl.kansrijk.profile.Statement.Fact;
import org.springframework.stereotype.Component;

/** Whether something can be said at all: known, with an item and a value that fit. Touches nobody's data. */
@Component
public class Sayable {
    private final Characteristics catalogue;
    private final OpenItems items;

    Sayable(Characteristics catalogue, OpenItems items) {
        this.catalogue = catalogue;
        this.items = items;
    }

    /** Whether the catalogue takes this. */
    public boolean takes(Fact fact) {
        return catalogue
                .find(fact.characteristic())
                .filter(about -> items.takes(about, fact.item()))
                .filter(about -> about.shape().takes(fact.value()))
                .isPresent();
    }
}

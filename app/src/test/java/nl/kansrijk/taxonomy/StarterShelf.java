package nl.kansrijk.taxonomy;

import nl.kansrijk.taxonomy.imports.Imports;
import org.springframework.stereotype.Component;

/** For tests of other rooms: puts the starter set on the shelf of this house. */
@Component
public class StarterShelf {
    private final Imports imports;
    private final Shelf shelf;

    StarterShelf(Imports imports, Shelf shelf) {
        this.imports = imports;
        this.shelf = shelf;
    }

    /** Fills the shelf; a second time changes nothing. */
    public void fill() {
        if (!shelf.now().skills().all().isEmpty()) return;
        imports.starter(progress -> {});
        shelf.lookForNews();
    }
}

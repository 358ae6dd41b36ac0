package nl.kansrijk.start;

import java.util.ArrayList;
import java.util.List;

/** Collects the reasons that hold, in the order in which they were asked. */
final class Reasons {
    private final List<String> found = new ArrayList<>();

    static Reasons of() {
        return new Reasons();
    }

    Reasons when(boolean holds, String reason) {
        if (holds) found.add(reason);
        return this;
    }

    List<String> all() {
        return List.copyOf(found);
    }
}

package nl.kansrijk.web.cv;

import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Statement;

/** Finds in a file what counts now. */
final class Facts {
    private Facts() {}

    /** What counts of one characteristic, in the order of the file. */
    static Stream<Statement> of(ClientFile file, String characteristic) {
        return file.panels().stream()
                .flatMap(panel -> panel.entries().stream())
                .filter(ClientFile.Entry::counts)
                .map(ClientFile.Entry::statement)
                .filter(said -> said.fact().characteristic().equals(characteristic));
    }

    /** What counts of one characteristic about one item. */
    static Optional<Statement> one(ClientFile file, String characteristic, String item) {
        return of(file, characteristic)
                .filter(said -> said.fact().item().equals(item))
                .findFirst();
    }
}

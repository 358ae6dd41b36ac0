package nl.kansrijk.start.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Runs B1 to B4 on every set that is there and tells each figure as soon as it is known. */
public final class WordTests {

    private final DataFolders folders;

    public WordTests(DataFolders folders) {
        this.folders = folders;
    }

    /** With the weights and rules that ship. Refuses data without any set. */
    public void run(Consumer<Score> tell) {
        int before = tell(tell, new TitleTests(folders).run());
        before += tell(tell, new SkillTests(folders).run());
        before += tell(tell, new PairTests(folders).run());
        if (before == 0) throw nothing();
    }

    /** B1 and B3 again, each text weighed by what the other four fifths taught. */
    public void crossValidated(Consumer<Score> tell) {
        int told = tell(tell, new TitleTests(folders).crossValidated());
        told += tell(tell, new SkillTests(folders).crossValidated());
        if (told == 0) throw nothing();
    }

    /** Learns the weights and rules anew and writes them to a folder, as they ship. */
    public void learn(Path into) throws IOException {
        new TitleTests(folders).learn(into);
        new SkillTests(folders).learn(into);
    }

    private static int tell(Consumer<Score> tell, List<Score> scores) {
        scores.forEach(tell);
        return scores.size();
    }

    private UnreadableException nothing() {
        return new UnreadableException("There is no set to evaluate in " + folders.data()
                + ": no melo-nl*, titel_isco*.csv, vdab* or pseudo-matching*.");
    }
}

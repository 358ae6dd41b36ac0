package nl.kansrijk.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.kansrijk.taxonomy.imports.ImportReport;
import nl.kansrijk.taxonomy.imports.Kind;
import nl.kansrijk.taxonomy.imports.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a taxonomy into an existing home, open or closed. */
@Command(
        name = "import",
        description = "Brings in occupations, skills or places. All files or nothing; may be repeated.",
        footer = {
            "",
            "KIND is esco, competentnl, noc or geo.",
            "An open house sees the news within a second.",
            "",
            "Examples:",
            "  ./kansrijk import esco /srv/downloads/esco",
            "  ./kansrijk import geo /srv/downloads/geo --home /var/tmp/second"
        })
final class ImportCommand extends WithHome {
    private static final int SHOWN = 10;

    @Parameters(index = "0", paramLabel = "KIND", description = "What to bring in.")
    private String word = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "Folder with the files as published.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        var kind = Kind.of(word)
                .orElseThrow(() -> new Trouble("What to bring in is esco, competentnl, noc or geo, not " + word + "."));
        try (var home = OpenHome.enter(home())) {
            return tell(Stock.imports(home.migrated().owner()).run(kind, folder, ImportCommand::tell));
        }
    }

    private static void tell(Progress step) {
        System.out.println(ImportWords.of(step));
    }

    private int tell(ImportReport report) throws IOException {
        return switch (report) {
            case ImportReport.Stopped(var problem) -> throw new Trouble(ImportWords.of(problem));
            case ImportReport.Done done -> tell(done);
        };
    }

    private int tell(ImportReport.Done done) throws IOException {
        ImportWords.of(done).forEach(System.out::println);
        if (done.refusedRows() == 0) return 0;
        System.out.println(done.refusedRows() + " rows were left out:");
        done.refused().stream().limit(SHOWN).map(ImportWords::of).forEach(line -> System.out.println("  " + line));
        var list = home().log().resolveSibling("left-out-" + word + ".txt");
        Whole.write(list, done.refused().stream().map(ImportWords::of).collect(Collectors.joining("\n", "", "\n")));
        System.out.println("The whole list is in " + list + ".");
        return 0;
    }
}

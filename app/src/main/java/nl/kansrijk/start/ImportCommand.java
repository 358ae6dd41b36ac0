package nl.kansrijk.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.kansrijk.taxonomy.imports.ImportReport;
import nl.kansrijk.taxonomy.imports.Imports;
import nl.kansrijk.taxonomy.imports.Kind;
import nl.kansrijk.taxonomy.imports.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a taxonomy into an existing home, open or closed. */
@Command(
        name = "import",
        description = "Brings in occupations, skills or places. All files or nothing; may be repeated.",
        footer = {
            "",
            "KIND is esco, competentnl, noc, geo or starter.",
            "An open house sees the news within a second.",
            "",
            "Examples:",
            "  ./kansrijk import esco /srv/downloads/esco",
            "  ./kansrijk import geo /srv/downloads/geo --home /var/tmp/second"
        })
final class ImportCommand extends WithHome {
    private static final int SHOWN = 10;

    @Parameters(index = "0", paramLabel = "KIND", description = "What to bring in.")
    private Kind kind = Kind.STARTER;

    @Parameters(index = "1", paramLabel = "DIR", arity = "0..1", description = "Folder with the files as published.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        try (var home = OpenHome.enter(home())) {
            return tell(bringIn(Stock.imports(home.migrated().owner())));
        }
    }

    private ImportReport bringIn(Imports imports) {
        if (kind == Kind.STARTER) return imports.starter(ImportCommand::tell);
        if (folder == null) throw new Trouble("Say in which folder the files are: ./kansrijk import " + kind.folder() + " DIR");
        return imports.run(kind, folder, ImportCommand::tell);
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
        var list = home().log().resolveSibling("left-out-" + kind.folder() + ".txt");
        Whole.write(list, done.refused().stream().map(ImportWords::of).collect(Collectors.joining("\n", "", "\n")));
        System.out.println("The whole list is in " + list + ".");
        return 0;
    }
}

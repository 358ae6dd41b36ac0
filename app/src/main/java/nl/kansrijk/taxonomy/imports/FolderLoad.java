package nl.kansrijk.taxonomy.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Brings the files of one kind in, in the order in which they need each other. */
final class FolderLoad {

    private final RefusedRows refused = new RefusedRows();
    private final FileLoad file;

    FolderLoad(DataSource database, Consumer<Progress> progress) {
        file = new FileLoad(database, refused, progress);
    }

    ImportReport.Done load(Catalogue catalogue, Path folder) {
        List<ImportReport.Loaded> loaded = new ArrayList<>();
        for (Layout layout : catalogue.layouts())
            for (Source source : catalogue.sources()) if (layout.reads(source)) loaded.add(file.load(source, layout));
        if (loaded.isEmpty()) throw new StoppedException(Problem.Kind.NO_KNOWN_FILE, folder.toString(), "");
        return new ImportReport.Done(loaded, refused.rows(), refused.count(), skipped(catalogue));
    }

    private static List<String> skipped(Catalogue catalogue) {
        return catalogue.sources().stream()
                .filter(source -> catalogue.layouts().stream().noneMatch(layout -> layout.reads(source)))
                .map(Source::name)
                .toList();
    }
}

package nl.kansrijk.taxonomy.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings taxonomies in. Each call is one transaction: all files of a folder or nothing. A running product sees the new
 * taxonomy within a second. Works as the owner of the schema {@code taxonomy}: the role of the running house only reads
 * it.
 */
public class Imports {

    private final DataSource database;
    private final TransactionTemplate transaction;

    /** @param database connects as the owner role */
    public Imports(DataSource database) {
        this.database = database;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** The set that ships with the product; may be repeated. */
    public ImportReport starter(Consumer<Progress> progress) {
        return together(List.of(Kind.STARTER), Path.of(""), progress);
    }

    /**
     * The files of the starter set that are not in this home as they are shipped now, for example after a new version of
     * the product. What other sources replaced stays. Empty when there is nothing to bring in.
     */
    public Optional<ImportReport> newerStarter(Consumer<Progress> progress) {
        var home = new BroughtInTable(JdbcClient.create(database));
        var newer = Shipped.all().stream()
                .filter(file -> !file.isIn(home) && !file.replaced(home))
                .toList();
        return newer.isEmpty() ? Optional.empty() : Optional.of(oneTransaction(() -> shipped(newer, progress)));
    }

    private ImportReport.Done shipped(List<Shipped> files, Consumer<Progress> progress) {
        var home = new BroughtInTable(JdbcClient.create(database));
        files.forEach(file -> file.keptBy(home));
        return new FolderLoad(database, progress).load(Catalogue.shipped(files), Path.of(""));
    }

    /** One kind from one folder; may be repeated. */
    public ImportReport run(Kind kind, Path folder, Consumer<Progress> progress) {
        return oneTransaction(() -> load(kind, folder, progress));
    }

    /**
     * Starter set and everything below a data folder: geo, esco, competentnl, uwv-noc, as far as these folders are
     * there.
     */
    public ImportReport all(Path data, Consumer<Progress> progress) {
        List<Kind> there = new ArrayList<>(List.of(Kind.STARTER));
        for (Kind kind : List.of(Kind.GEO, Kind.ESCO, Kind.COMPETENTNL, Kind.NOC))
            if (Files.isDirectory(data.resolve(kind.folder()))) there.add(kind);
        if (there.size() == 1)
            return new ImportReport.Stopped(new Problem(Problem.Kind.NO_KNOWN_FILE, data.toString(), ""));
        return together(there, data, progress);
    }

    private ImportReport together(List<Kind> kinds, Path data, Consumer<Progress> progress) {
        return oneTransaction(() -> kinds.stream()
                .map(kind -> load(kind, data.resolve(kind.folder()), progress))
                .reduce(Imports::joined)
                .orElseThrow());
    }

    private ImportReport.Done load(Kind kind, Path folder, Consumer<Progress> progress) {
        if (kind == Kind.STARTER) return shipped(Shipped.all(), progress);
        new BroughtInTable(JdbcClient.create(database)).keep(kind.word(), "");
        return new FolderLoad(database, progress).load(Catalogue.of(kind, folder), folder);
    }

    private ImportReport oneTransaction(Supplier<ImportReport.Done> work) {
        LoadVersionTable version = new LoadVersionTable(JdbcClient.create(database));
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                version.raise();
                return work.get();
            }));
        } catch (StoppedException stopped) {
            return new ImportReport.Stopped(stopped.problem());
        }
    }

    private static ImportReport.Done joined(ImportReport.Done one, ImportReport.Done two) {
        List<ImportReport.Loaded> files = new ArrayList<>(one.files());
        files.addAll(two.files());
        List<Refused> refused = new ArrayList<>(one.refused());
        refused.addAll(two.refused());
        List<String> skipped = new ArrayList<>(one.skipped());
        skipped.addAll(two.skipped());
        return new ImportReport.Done(files, refused, one.refusedRows() + two.refusedRows(), skipped);
    }
}

package nl.kansrijk.start;

import nl.kansrijk.taxonomy.imports.ImportReport;
import nl.kansrijk.taxonomy.imports.Imports;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The words and places every new home begins with: the starter set, or all that lies in a data folder.
 *
 * @param owner the login of the owner of the database
 */
record Stock(Login owner) implements FirstFill {

    @Override
    public void fill(Wish wish, Progress progress) {
        var imports = imports(owner);
        var report = wish.data()
                .map(folder -> imports.all(folder, step -> progress.at(0, ImportWords.of(step))))
                .orElseGet(() -> imports.starter(step -> progress.at(0, ImportWords.of(step))));
        if (report instanceof ImportReport.Stopped(var problem)) throw new Trouble(ImportWords.of(problem));
    }

    static Imports imports(Login owner) {
        return new Imports(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
    }
}

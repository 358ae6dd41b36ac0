package nl.kansrijk.start;

import nl.kansrijk.taxonomy.imports.ImportReport;
import nl.kansrijk.taxonomy.imports.Imports;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * All words and places of a data folder, for a new home that was given one; the starter set comes by itself.
 *
 * @param owner the login of the owner of the database
 */
record Stock(Login owner) implements FirstFill {

    @Override
    public void fill(Wish wish, Progress progress) {
        wish.data()
                .map(folder -> imports(owner).all(folder, step -> progress.at(0, ImportWords.of(step))))
                .ifPresent(report -> {
                    if (report instanceof ImportReport.Stopped(var problem)) throw new Trouble(ImportWords.of(problem));
                });
    }

    static Imports imports(Login owner) {
        return new Imports(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
    }
}

package nl.kansrijk.web.employers;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.employers.EmployerFiles;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.Words;

/** Employers by name: search, rows, leafing. */
public record EmployersView(
        String shown, Field.Text letters, List<Lists.Tab> chips, List<Line> lines, Optional<Lists.Leaf> leaf) {
    public EmployersView {
        chips = List.copyOf(chips);
        lines = List.copyOf(lines);
    }

    /** One employer. */
    public record Line(String name, String href, String sector, String town) {}

    static EmployersView of(EmployerFiles.Listed listed, String letters, int page, Words words) {
        return new EmployersView(
                words.count("firms.shown", listed.found()),
                new Field.Text(
                        Field.Ask.of("letters", words.say("firms.letters")).optional(),
                        letters,
                        "search",
                        EmployersPage.LONGEST,
                        "off"),
                letters.isEmpty() ? List.of() : List.of(new Lists.Tab("“" + letters + "”", "/werkgevers", true)),
                listed.rows().stream().map(row -> line(row, words)).toList(),
                leaf(listed.found(), letters, page, words));
    }

    private static Line line(EmployerFiles.Row row, Words words) {
        return new Line(
                row.name(),
                "/werkgevers/" + row.id().value(),
                words.say("taxonomy.sector." + row.sector()),
                row.town());
    }

    private static Optional<Lists.Leaf> leaf(int found, String letters, int page, Words words) {
        var path = letters.isEmpty() ? "/werkgevers?blz=" : "/werkgevers?zoek=ja&blz=";
        return new Paging(page, EmployerFiles.PAGE_SIZE, found).leaf("firms.leaf", words, other -> path + other);
    }
}

package nl.kansrijk.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Explanation;
import nl.kansrijk.engine.Fit;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.KeptList.Made;
import nl.kansrijk.matching.KeptList.Row;
import nl.kansrijk.matching.KeptList.Versions;
import nl.kansrijk.matching.Shortlist.Tally;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists as they were shown, kept unchanged and read again for any past moment. Source: rulings 20. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Lists {
    private final ListTable table;
    private final Software software;
    private final WhyLines lines;

    Lists(ListTable table, Software software, WhyLines lines) {
        this.table = table;
        this.software = software;
        this.lines = lines;
    }

    /** A kept list, when the own organisation made it; every person in it that may be seen is logged. */
    public Optional<KeptList> read(UUID list, Passage passage) {
        var found = table.find(list);
        found.ifPresent(
                kept -> kept.rows().forEach(row -> passage.shown(row.owner(), row.client(), DataGroup.MATCH_LOG)));
        return found;
    }

    /** The lists that were shown for a vacancy, newest first, at most a hundred, without the persons in them. */
    public List<KeptList> of(VacancyId vacancy, Passage passage) {
        return table.ofVacancy(vacancy);
    }

    /** Keeps the list as it is shown; the same list again is the same number. */
    UUID keep(Inquiry question, Tally tally, List<Fit> found, Passage passage) {
        var rows = rows(question, found);
        var versions = software.versions(question.seed());
        var id = number(question, rows, versions, passage);
        var made = new Made(
                passage.actor().user(), passage.at(), question.vacancy().tenant());
        table.add(
                new KeptList(id, question.vacancy().id(), made, versions, question.wish(), tally, rows),
                passage.actor().tenant());
        return id;
    }

    private List<Row> rows(Inquiry question, List<Fit> found) {
        var rows = new ArrayList<Row>();
        var explaining = question.index()
                .explaining(question.demand(), question.wish().weighing().weights(), List.of());
        for (var fit : found)
            question.index()
                    .person(fit.id())
                    .ifPresent(supply -> rows.add(row(explaining.apply(supply), fit, supply, rows.size() + 1)));
        return rows;
    }

    private Row row(Explanation why, Fit fit, Supply supply, int place) {
        return new Row(
                place,
                new ClientId(fit.id()),
                new TenantId(supply.owner()),
                fit.score().toJob(),
                fit.score().toClient(),
                lines.inShort(why));
    }

    private static UUID number(Inquiry question, List<Row> rows, Versions versions, Passage passage) {
        var content = passage.actor().user() + "|" + question.vacancy().id() + "|"
                + question.vacancy().life().version() + "|" + question.wish().weeks() + "|"
                + question.wish().ringKm() + "|" + versions.seed() + "|" + versions.taxonomy() + "|"
                + versions.software() + "|"
                + rows.stream().map(Row::toString).collect(Collectors.joining("|"));
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }
}

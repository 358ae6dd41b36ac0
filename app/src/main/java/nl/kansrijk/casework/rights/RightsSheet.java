package nl.kansrijk.casework.rights;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.casework.rights.Article.Kind;
import nl.kansrijk.casework.rights.Article.Scope;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.stereotype.Component;

/** Makes the sheet of rights and duties of a day. Reads memory only. */
@Component
public class RightsSheet {
    /** Code of a benefit of the Participatiewet among those of the register. */
    private static final String PARTICIPATION_ACT = "DD02";

    private final List<Article> all = ShippedSheet.rows("/casework/rights.csv").stream()
            .map(RightsSheet::read)
            .toList();

    /** What holds for someone with this benefit and this exemption, as codes of the register; empty when unknown. */
    public Sheet on(LocalDate day, Optional<String> benefit, Optional<String> exemption) {
        boolean own = benefit.filter(PARTICIPATION_ACT::equals).isPresent();
        var articles = all.stream()
                .filter(one -> one.holdsOn(day))
                .filter(one -> own || one.scope() == Scope.ANY)
                .toList();
        var lifted = articles.stream()
                .filter(one -> !one.lifted().isEmpty())
                .filter(one -> exemption
                        .filter(letters -> letters.contains(one.lifted()))
                        .isPresent())
                .map(Article::key)
                .collect(Collectors.toSet());
        return new Sheet(articles, lifted, !own);
    }

    private static Article read(NamedCsvRecord row) {
        return new Article(
                row.getField("key"),
                Kind.valueOf(row.getField("kind")),
                Scope.valueOf(row.getField("scope")),
                row.getField("exempt"),
                row.getField("law"),
                LocalDate.parse(row.getField("from")),
                Optional.of(row.getField("until")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                ShippedSheet.words(row, "rules").toList());
    }
}

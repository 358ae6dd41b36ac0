package nl.kansrijk.web.fits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.matching.WhoFits.Compared;
import nl.kansrijk.matching.WhyLine;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.Icon;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.ComparePage.Found;
import nl.kansrijk.web.fits.CompareView.Cell;
import nl.kansrijk.web.fits.CompareView.Row;
import org.springframework.stereotype.Component;

/** Puts people side by side into words. */
@Component
class CompareWords {
    private final Phrases phrases;
    private final Occupations occupations;
    private final WhyRows rows;

    CompareWords(Phrases phrases, Occupations occupations, WhyRows rows) {
        this.phrases = phrases;
        this.occupations = occupations;
        this.rows = rows;
    }

    CompareView of(FitsQuery query, Found found, Words words) {
        var lines = new ChanceLines(phrases, words, found.about().trainings());
        return new CompareView(
                Head.of(found.about().vacancy(), found.about().firm(), words),
                query.href(),
                found.people().stream()
                        .map(one -> card(query, one, lines, words))
                        .toList(),
                rows(found.people(), lines, words));
    }

    private ChanceCardView card(FitsQuery query, Compared one, ChanceLines lines, Words words) {
        var card = one.card();
        var why = "/vacatures/" + query.vacancy().value() + "/waarom/" + card.key();
        return new ChanceCardView(
                card.key(),
                card.codeName(),
                new Traits(occupations, words).line(card.candidate()),
                Sentence.dayOne(card.chance().why(), words),
                lines.bars(card.chance().why().bars()),
                List.of(),
                List.of(Action.link(words.say("fits.why"), why).with(Icon.CIRCLE_QUESTION_MARK)),
                Optional.empty());
    }

    private List<Row> rows(List<Compared> people, ChanceLines lines, Words words) {
        var first = all(people.getFirst());
        var table = new ArrayList<Row>();
        for (var line : first) {
            var cells = new ArrayList<Cell>();
            for (var one : people)
                all(one).stream()
                        .filter(other -> other.criterion().equals(line.criterion()))
                        .findFirst()
                        .ifPresent(other -> cells.add(cell(one, other, lines, words)));
            if (cells.size() == people.size())
                table.add(new Row(
                        phrases.say(line.said().name(), words),
                        phrases.say(line.said().asks(), words),
                        cells));
        }
        return table;
    }

    private Cell cell(Compared one, WhyLine line, ChanceLines lines, Words words) {
        var mark = rows.mark(line, lines, false, words);
        return new Cell(one.card().codeName(), mark, rows.has(line, mark, lines));
    }

    private static List<WhyLine> all(Compared one) {
        return Stream.concat(one.why().conditions().stream(), one.why().merits().stream())
                .toList();
    }
}

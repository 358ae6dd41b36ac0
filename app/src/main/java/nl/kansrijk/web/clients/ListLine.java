package nl.kansrijk.web.clients;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Kept;
import nl.kansrijk.casework.CaseRow;
import nl.kansrijk.casework.marks.Mark;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;

/**
 * One client as a row: what every row has, the label and notes that stand by the name, and the chosen columns in order.
 *
 * @param id the number of the client, to be chosen by; empty when who looks may not choose it
 * @param notes who guides the client for now, and the own reminder
 */
public record ListLine(
        ClientLine line, Optional<String> id, Optional<Label> label, List<String> notes, List<Cell> cells) {
    public ListLine {
        notes = List.copyOf(notes);
        cells = List.copyOf(cells);
    }

    /** An own label; {@code tone} names its colour. */
    public record Label(String words, String tone) {}

    /** One column: its heading, what stands in it, and where that leads. */
    public record Cell(Column column, String heading, String text, Optional<String> href) {}

    /** Everything a row is written with. */
    record Pen(Map<UserId, String> colleagues, UserId me, LocalDate today, Phrases phrases, Words words) {
        String colleague(UserId account) {
            return colleagues.getOrDefault(account, words.say("clients.colleague.gone"));
        }
    }

    static ListLine of(CaseRow row, Set<Column> columns, Pen pen) {
        var line = ClientLine.of(row, pen.phrases(), pen.words());
        var mark = row.beside().mark();
        return new ListLine(
                line,
                Optional.of(row.client().value().toString()).filter(id -> row.near()),
                Optional.of(mark)
                        .filter(one -> !one.label().isEmpty())
                        .map(one -> new Label(one.label(), one.tone().name().toLowerCase(java.util.Locale.ROOT))),
                notes(row, pen),
                List.of(Column.values()).stream()
                        .filter(columns::contains)
                        .map(column -> cell(column, row, line, pen))
                        .toList());
    }

    private static List<String> notes(CaseRow row, Pen pen) {
        var notes = new java.util.ArrayList<String>();
        lent(row.beside().kept(), pen).ifPresent(notes::add);
        var mark = row.beside().mark();
        if (mark.remindsOn(pen.today())) notes.add(reminder(mark, pen.words()));
        return notes;
    }

    static String reminder(Mark mark, Words words) {
        return mark.words().isEmpty() ? words.say("mark.reminder") : words.say("mark.reminder.of", mark.words());
    }

    private static Optional<String> lent(Kept kept, Pen pen) {
        var words = pen.words();
        boolean own = kept.ownedBy(pen.me());
        var guide = kept.guide().filter(one -> !own).map(pen::colleague);
        if (!own && kept.near())
            return guide.map(name -> kept.lent()
                    .filter(lent -> lent.to().equals(pen.me()))
                    .map(lent -> words.say("clients.lent.in", name, words.shortDay(lent.until())))
                    .orElseGet(() -> words.say("clients.beside", name)));
        return kept.lent()
                .map(lent -> words.say("clients.lent.out", pen.colleague(lent.to()), words.shortDay(lent.until())));
    }

    private static Cell cell(Column column, CaseRow row, ClientLine line, Pen pen) {
        var words = pen.words();
        var heading = words.say("clients.column." + column);
        var text = switch (column) {
            case NEXT -> line.next().label();
            case CONTACT -> line.contact();
            case APPOINTMENT ->
                row.beside().appointment().map(words::moment).orElseGet(() -> words.say("clients.appointment.none"));
            case DAY -> row.day().map(words::shortDay).orElseGet(() -> words.say("clients.day.none"));
            case KNOWN -> line.known();
            case GUIDE ->
                row.beside().kept().guide().map(pen::colleague).orElseGet(() -> words.say("clients.guide.none"));
        };
        var href = column == Column.NEXT && row.near() ? line.next().href() : Optional.<String>empty();
        return new Cell(column, heading, text, href);
    }
}

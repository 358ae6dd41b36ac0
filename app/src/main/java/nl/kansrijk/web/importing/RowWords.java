package nl.kansrijk.web.importing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kansrijk.takeover.RowPage.Row;
import nl.kansrijk.takeover.RowPage.Wrong;
import nl.kansrijk.takeover.TakeOver.LineState;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** A row of the file in words. */
@Component
class RowWords {
    private final Phrases phrases;

    RowWords(Phrases phrases) {
        this.phrases = phrases;
    }

    RowView of(Row row, UUID file, ImportQuery query, boolean fresh, Words words) {
        var name = row.name().isEmpty() ? words.say("import.row.nameless") : row.name();
        return new RowView(
                row.nr(),
                file,
                words.say("import.row.title", Integer.toString(row.nr()), name),
                words.say("import.state." + row.state()),
                row.question().map(why -> phrases.say(why, words)),
                row.wrong().stream().map(one -> field(row, one, words)).toList(),
                buttons(row, words),
                new RowView.Back(query.shown().code, query.page(), fresh));
    }

    private Field.Text field(Row row, Wrong wrong, Words words) {
        var ask = Field.Ask.of(wrong.heading().name(), words.say("import.heading." + wrong.heading()))
                .wrong(phrases.say(wrong.why(), words));
        var own = ask.optional();
        return Field.Text.of(own, wrong.value(), 2_000);
    }

    private static List<RowView.Button> buttons(Row row, Words words) {
        var choices = switch (row.state()) {
            case WRONG -> Stream.of("bewaar", "overslaan");
            case ASK -> Stream.of("zelfde", "ander", "overslaan");
            case SKIP -> Stream.of("bewaar");
            case READY, LINK -> Stream.of("overslaan");
            case NEW, MADE, LINKED, SKIPPED -> Stream.<String>empty();
        };
        return choices.map(choice -> new RowView.Button(choice, label(choice, row.state(), words), main(choice)))
                .toList();
    }

    private static String label(String choice, LineState state, Words words) {
        var key = choice.equals("bewaar") && state == LineState.SKIP ? "terug" : choice;
        return words.say("import.do." + key);
    }

    private static boolean main(String choice) {
        return choice.equals("bewaar");
    }
}

package nl.kansrijk.web.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Account;
import nl.kansrijk.takeover.RowPage;
import nl.kansrijk.takeover.TakeOver;
import nl.kansrijk.takeover.TakeOver.LineState;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.importing.ImportQuery.Shown;

/** The rows that need someone, and what starting will do, in words. */
final class CheckWords {
    private CheckWords() {}

    static ImportView.Check of(
            TakeOver file, ImportQuery query, RowPage page, List<Account> guides, RowWords rows, Words words) {
        return new ImportView.Check(
                file.id(),
                Arrays.stream(Shown.values())
                        .map(one -> counter(file, one, query, words))
                        .toList(),
                words.count("import.shown." + query.shown().code, page.found()),
                page.rows().stream()
                        .map(row -> rows.of(row, file.id(), query, false, words))
                        .toList(),
                leaf(query, page.found(), words),
                start(file, guides, words));
    }

    private static Lists.Counter counter(TakeOver file, Shown one, ImportQuery query, Words words) {
        long count = one.states.stream().mapToInt(file::count).sum();
        return new Lists.Counter(
                words.say("import.counter." + one.code),
                count,
                query.showing(one).href(),
                query.shown() == one);
    }

    private static Optional<Lists.Leaf> leaf(ImportQuery query, int found, Words words) {
        return new Paging(query.page(), RowPage.SIZE, found)
                .leaf("import.leaf", words, page -> query.onPage(page).href());
    }

    private static ImportView.Start start(TakeOver file, List<Account> guides, Words words) {
        int made = file.count(LineState.READY);
        int left = file.count(LineState.WRONG) + file.count(LineState.ASK) + file.count(LineState.SKIP);
        var told = new ArrayList<String>();
        told.add(words.count("import.will.make", made));
        int known = file.count(LineState.LINK);
        if (known > 0) told.add(words.count("import.will.link", known));
        if (left > 0) told.add(words.count("import.will.skip", left));
        var options = new ArrayList<>(List.of(Field.Option.of("", words.say("import.guide.none"))));
        guides.forEach(guide -> options.add(Field.Option.of(guide.id().value().toString(), guide.name())));
        var ask = Field.Ask.of("wie", words.say("import.guide"))
                .hinted(words.say("import.guide.hint"))
                .optional();
        return new ImportView.Start(told, new Field.Select(ask, "", options), made + known > 0);
    }
}

package nl.kansrijk.web.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Role;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.takeover.RowPage;
import nl.kansrijk.takeover.TakeOver;
import nl.kansrijk.takeover.TakeOver.State;
import nl.kansrijk.takeover.TakeOvers;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Puts what is found of a file into the page of its step. */
@Component
class ImportViews {
    private final TakeOvers takeOvers;
    private final Accounts accounts;
    private final RowWords rows;
    private final Phrases phrases;
    private final Clock clock;

    ImportViews(TakeOvers takeOvers, Accounts accounts, RowWords rows, Phrases phrases, Clock clock) {
        this.takeOvers = takeOvers;
        this.accounts = accounts;
        this.rows = rows;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** What the page is made of; the rows only when they are looked at. */
    record Found(Optional<TakeOver> file, RowPage rows) {}

    LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    Found found(ImportQuery query, Passage passage) {
        var file = takeOvers.current(passage);
        var some = file.filter(one -> one.state() == State.CHECK)
                .map(one -> takeOvers.rows(one.id(), query.shown().states, query.page(), passage))
                .orElse(new RowPage(List.of(), 0));
        return new Found(file, some);
    }

    ImportView of(ImportQuery query, Found found, FileForm form, List<FieldError> errors, Actor actor, Words words) {
        var file = found.file();
        var state = file.map(TakeOver::state).orElse(State.DONE);
        boolean columns = state == State.COLUMNS || (state == State.CHECK && query.columns());
        var step = state == State.CHECK && columns ? State.COLUMNS : state;
        boolean sends = state == State.DONE;
        return new ImportView(
                words.say("import.step." + step),
                sends ? Optional.of(UploadWords.of(form, errors, today(), phrases, words)) : Optional.empty(),
                columns ? file.map(one -> ColumnWords.of(one, words)) : Optional.empty(),
                state == State.CHECK && !columns
                        ? file.map(one -> CheckWords.of(one, query, found.rows(), guides(actor), rows, words))
                        : Optional.empty(),
                file.filter(one -> state == State.RUNNING || state == State.STOPPED)
                        .map(one -> EndWords.running(one, words)),
                file.filter(one -> state == State.DONE).map(one -> EndWords.report(one, words)));
    }

    private List<Account> guides(Actor actor) {
        return accounts.of(actor.tenant()).stream()
                .filter(account -> account.roles().contains(Role.CASE_MANAGER))
                .toList();
    }
}

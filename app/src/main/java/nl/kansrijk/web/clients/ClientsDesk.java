package nl.kansrijk.web.clients;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.CaseList;
import nl.kansrijk.casework.Caseload;
import nl.kansrijk.casework.views.SavedView;
import nl.kansrijk.casework.views.SavedViews;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Looks up a list of clients, for the screen or for a file; both are the same list. */
@Component
class ClientsDesk {
    private final Gate gate;
    private final Caseload caseload;
    private final SavedViews views;
    private final Accounts accounts;
    private final Pen pen;

    ClientsDesk(Gate gate, Caseload caseload, SavedViews views, Accounts accounts, Pen pen) {
        this.gate = gate;
        this.caseload = caseload;
        this.views = views;
        this.accounts = accounts;
        this.pen = pen;
    }

    /** What it writes with. */
    @Component
    record Pen(Phrases phrases, Clock clock) {}

    private record Found(CaseList list, List<SavedView> views) {}

    ClientsView view(ClientsQuery query, Actor actor, Words words) {
        var found = gate.pass(
                Look.by(actor, Permission.CASELOAD),
                passage -> new Found(caseload.mine(query.asked(), passage), views.seen(passage)));
        return new ClientsWords(query, found.list(), words).view(around(actor, found.views()), pen.phrases());
    }

    /** The heading and a line for each client that the filter leaves, over all pages. */
    List<List<String>> sheet(ClientsQuery query, Actor actor, Words words) {
        var list = gate.pass(
                Look.by(actor, Permission.EXPORT_CASELOAD),
                passage -> caseload.mine(query.asked().whole(), passage));
        var view = new ClientsWords(query, list, words).view(around(actor, List.of()), pen.phrases());
        var sheet = new ArrayList<List<String>>();
        sheet.add(Stream.concat(
                        Stream.of("client", "state", "why").map(name -> words.say("clients.column." + name)),
                        view.headings().stream())
                .toList());
        view.lines().forEach(line -> sheet.add(row(line)));
        return sheet;
    }

    private static List<String> row(ListLine line) {
        var fixed =
                Stream.of(line.line().name(), line.line().state(), line.line().why());
        return Stream.concat(fixed, line.cells().stream().map(ListLine.Cell::text))
                .toList();
    }

    private ClientsWords.Around around(Actor actor, List<SavedView> seen) {
        var colleagues = accounts.of(actor.tenant()).stream().collect(Collectors.toMap(Account::id, Account::name));
        var today = DutchTime.day(pen.clock().instant());
        return new ClientsWords.Around(colleagues, actor.user(), seen, today);
    }
}

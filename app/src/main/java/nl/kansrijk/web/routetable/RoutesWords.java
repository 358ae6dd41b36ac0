package nl.kansrijk.web.routetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.triage.RouteVersions;
import nl.kansrijk.triage.RouteVersions.Decision;
import nl.kansrijk.triage.RouteVersions.Proposal;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Says which version is in use, and what became of others. */
@Component
class RoutesWords {
    private final Accounts accounts;

    RoutesWords(Accounts accounts) {
        this.accounts = accounts;
    }

    /** How it stands, who looks, and when. */
    record Seen(RouteVersions.State state, Actor actor, Instant at) {}

    RoutesView view(Seen seen, Words words) {
        var state = seen.state();
        return new RoutesView(
                version(state.inUse(), inUse(state, words), words),
                state.waiting().map(one -> waiting(one, seen, words)),
                state.made().stream().map(one -> made(one, words)).toList(),
                state.history().stream()
                        .filter(one -> !one.open())
                        .map(one -> decided(one, words))
                        .toList());
    }

    /** Its number; what tells its content stands in the address only. */
    static String name(String version, Words words) {
        var number = version.replaceFirst("-.*", "");
        return words.say(number.equals("1") ? "routes.version.shipped" : "routes.version", number);
    }

    private static RoutesView.Version version(String version, List<String> says, Words words) {
        return new RoutesView.Version(name(version, words), says, RoutesPage.PATH + "/" + version);
    }

    private List<String> inUse(RouteVersions.State state, Words words) {
        return state.history().stream()
                .filter(one -> one.version().equals(state.inUse()))
                .filter(one -> one.decision().filter(Decision.TAKEN::equals).isPresent())
                .findFirst()
                .map(one -> says(one, words))
                .orElseGet(() -> List.of(words.say("routes.shipped.since")));
    }

    private RoutesView.Version made(RouteVersions.Version one, Words words) {
        var says = words.say("routes.made", name(one.basedOn(), words), name(one.by(), words), words.moment(one.at()));
        return version(one.name(), List.of(says), words);
    }

    private RoutesView.Version decided(Proposal one, Words words) {
        return version(one.version(), says(one, words), words);
    }

    private List<String> says(Proposal one, Words words) {
        var says = new ArrayList<String>();
        says.add(words.say("routes.proposed", name(one.by(), words), words.moment(one.at())));
        var by = one.decidedBy().map(who -> name(who, words)).orElse("");
        var at = one.decidedAt().map(words::moment).orElse("");
        says.add(one.from()
                .map(day -> words.say("routes.taken.by", words.day(day), by, at))
                .orElseGet(() -> words.say("routes.refused.by", by, at)));
        return says;
    }

    private RoutesView.Waiting waiting(Proposal one, Seen seen, Words words) {
        boolean own = one.by().equals(seen.actor().user());
        var proposed = words.say("routes.proposed", name(one.by(), words), words.moment(one.at()));
        return new RoutesView.Waiting(
                one.id().toString(),
                version(one.version(), List.of(proposed), words),
                words.say(own ? "routes.own" : "routes.may"),
                own ? Optional.empty() : Optional.of(from(DutchTime.day(seen.at()), words)));
    }

    private static Field.Date from(LocalDate today, Words words) {
        var ask = Field.Ask.of("ingang", words.say("routes.from")).hinted(words.say("routes.from.hint"));
        return new Field.Date(
                ask,
                today.plusDays(1).toString(),
                today.toString(),
                today.plusYears(1).toString());
    }

    private String name(UserId account, Words words) {
        return accounts.find(account).map(Account::name).orElseGet(() -> words.say("mandate.gone"));
    }
}

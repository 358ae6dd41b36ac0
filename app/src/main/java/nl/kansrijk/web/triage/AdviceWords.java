package nl.kansrijk.web.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.triage.Choice;
import nl.kansrijk.triage.Route;
import nl.kansrijk.triage.TriageRun;
import nl.kansrijk.web.Icon;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Puts runs in words: the newest as it is talked over, the others as a history. */
@Component
class AdviceWords {
    private final ReasonWords reasons;
    private final Accounts accounts;

    AdviceWords(ReasonWords reasons, Accounts accounts) {
        this.reasons = reasons;
        this.accounts = accounts;
    }

    /** Who looks, what may be done, and what stands in the form. */
    record Seen(Actor actor, boolean makes, ChoiceForm form) {}

    AdviceView view(String path, List<TriageRun> newestFirst, Seen seen, Words words) {
        return new AdviceView(
                path,
                seen.makes() ? Optional.of(UUID.randomUUID().toString()) : Optional.empty(),
                newestFirst.stream()
                        .findFirst()
                        .map(run -> now(path, run, CourseWords.of(newestFirst, words), seen, words)),
                newestFirst.stream().skip(1).map(run -> past(run, words)).toList());
    }

    private AdviceView.Now now(String path, TriageRun run, List<String> course, Seen seen, Words words) {
        var advice = run.advice();
        var asks =
                seen.makes() ? ChoiceFields.of(run, seen.actor().user(), seen.form(), words) : AdviceView.Asks.NOTHING;
        return new AdviceView.Now(
                words.say("triage.head", words.moment(run.made().at())),
                route(advice.route(), words),
                advice.route().map(route -> words.say("triage.about." + route)),
                reasons.of(run, course, path, words),
                ReasonWords.changes(advice, words),
                run.choice().map(choice -> chosen(choice, words)).orElse(List.of()),
                second(run, words),
                asks);
    }

    static String route(Optional<Route> route, Words words) {
        return route.map(one -> words.say("triage.route." + one)).orElseGet(() -> words.say("triage.noroute"));
    }

    private List<Lists.Fact> chosen(Choice choice, Words words) {
        var facts = new ArrayList<Lists.Fact>();
        facts.add(fact("triage.chosen", words.say("triage.route." + choice.route()), words));
        facts.add(fact("triage.chosen.wish", wish(choice.wish(), words), words));
        choice.because()
                .ifPresent(why -> facts.add(fact(
                        "triage.chosen.because",
                        words.say("triage.override." + why.reason()) + ". " + why.words(),
                        words)));
        facts.add(fact("triage.chosen.on", words.moment(choice.at()), words));
        facts.add(fact("triage.chosen.by", name(choice.by(), words), words));
        facts.add(fact("triage.chosen.review", words.day(choice.reviewOn()), words));
        return facts;
    }

    static String wish(Choice.Wish wish, Words words) {
        var named = wish.route()
                .map(route -> words.say("triage.route." + route))
                .orElseGet(() -> words.say("triage.wish.none"));
        return wish.words().isEmpty() ? named : named + ". " + wish.words();
    }

    private static Lists.Fact fact(String key, String value, Words words) {
        return new Lists.Fact(words.say(key), value);
    }

    private static Optional<String> second(TriageRun run, Words words) {
        return run.reading()
                .map(read -> read.agrees()
                        ? words.say("triage.second.agreed")
                        : words.say("triage.second.other", read.words()))
                .or(() -> run.waitsForReader().map(day -> words.say("triage.second.wait", words.day(day))));
    }

    private Lists.Event past(TriageRun run, Words words) {
        var advised = words.say("triage.history.advised", route(run.advice().route(), words));
        var chosen = run.choice()
                .map(choice -> words.say("triage.history.chosen", words.say("triage.route." + choice.route())))
                .orElseGet(() -> words.say("triage.history.open"));
        return new Lists.Event(
                words.moment(run.made().at()),
                advised + " · " + chosen,
                name(run.made().by(), words),
                Optional.of(Icon.COMPASS));
    }

    private String name(UserId account, Words words) {
        return accounts.find(account).map(Account::name).orElseGet(() -> words.say("mandate.gone"));
    }
}

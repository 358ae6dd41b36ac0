package nl.kansrijk.web.routetable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.triage.Advice;
import nl.kansrijk.triage.Choice;
import nl.kansrijk.triage.Input;
import nl.kansrijk.triage.Inputs;
import nl.kansrijk.triage.Missing;
import nl.kansrijk.triage.Objections.Replayed;
import nl.kansrijk.triage.Track;
import nl.kansrijk.triage.TriageRun;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.routetable.ReplayView.Known;
import nl.kansrijk.web.routetable.ReplayView.Outcome;
import nl.kansrijk.web.routetable.ReplayView.Row;
import org.springframework.stereotype.Component;

/** Puts an advice that was reckoned again in words. */
@Component
class ReplayWords {
    private final Accounts accounts;
    private final CodeNames codeNames;

    ReplayWords(Accounts accounts, CodeNames codeNames) {
        this.accounts = accounts;
        this.codeNames = codeNames;
    }

    ReplayView view(Replayed found, TenantId reader, Words words) {
        var run = found.run();
        return new ReplayView(
                outcome(found, words),
                made(run, codeNames.of(run.client(), reader), words),
                run.advice().fired().stream()
                        .map(one -> new Row(one.row(), row(one, words)))
                        .toList(),
                run.advice().tracks().stream().map(one -> track(one, words)).toList(),
                run.choice().map(choice -> chosen(choice, words)).orElse(List.of()),
                known(run.inputs(), words));
    }

    private static Outcome outcome(Replayed found, Words words) {
        if (found.same()) return new Outcome(true, words.say("objection.same"), List.of());
        var was = found.run().advice();
        var now = found.again();
        var differences = new ArrayList<String>();
        differ(
                differences,
                "route",
                VersionWords.route(was.route(), words),
                VersionWords.route(now.route(), words),
                words);
        differ(differences, "rows", String.join(", ", was.rows()), String.join(", ", now.rows()), words);
        differ(differences, "tracks", tracks(was, words), tracks(now, words), words);
        if (differences.isEmpty()) differences.add(words.say("objection.differs.changes"));
        return new Outcome(false, words.say("objection.other"), differences);
    }

    private static void differ(List<String> all, String what, String was, String now, Words words) {
        if (!was.equals(now)) all.add(words.say("objection.differs." + what, was, now));
    }

    private static String tracks(Advice advice, Words words) {
        return String.join(
                ", ", advice.tracks().stream().map(one -> track(one, words)).toList());
    }

    private static String track(Track one, Words words) {
        return words.say("triage.track." + one);
    }

    /** Whose it is by code name only: who handles an objection knows the name from the objection. */
    private List<Lists.Fact> made(TriageRun run, String codeName, Words words) {
        return List.of(
                fact("objection.codename", codeName, words),
                fact("objection.route", VersionWords.route(run.advice().route(), words), words),
                fact("objection.made", words.moment(run.made().at()), words),
                fact("objection.by", name(run.made().by(), words), words),
                fact("objection.version", RoutesWords.name(run.advice().version(), words), words),
                fact("objection.number", run.id().toString(), words));
    }

    private List<Lists.Fact> chosen(Choice choice, Words words) {
        var facts = new ArrayList<Lists.Fact>();
        facts.add(fact("triage.chosen", words.say("triage.route." + choice.route()), words));
        choice.because()
                .ifPresent(why -> facts.add(fact(
                        "triage.chosen.because",
                        words.say("triage.override." + why.reason()) + ". " + why.words(),
                        words)));
        facts.add(fact("triage.chosen.on", words.moment(choice.at()), words));
        facts.add(fact("triage.chosen.by", name(choice.by(), words), words));
        return facts;
    }

    private static Known known(Inputs inputs, Words words) {
        return new Known(
                Stream.of(Input.values())
                        .flatMap(input -> inputs.given(input).stream()
                                .map(given -> new Lists.Fact(
                                        LimitWords.name(input, words), LimitWords.given(input, given, words))))
                        .toList(),
                inputs.missing().stream().map(one -> missing(one, words)).toList(),
                words.count("objection.basis", inputs.around().basis().size()));
    }

    private static String missing(Missing one, Words words) {
        var known = "characteristic." + one.characteristic();
        var name = words.knows(known) ? words.say(known) : LimitWords.name(one.input(), words);
        return words.say("triage.missing." + one.why(), name);
    }

    private static String row(Advice.Fired one, Words words) {
        var facts = Stream.of("day", "weeks")
                .flatMap(key -> Stream.ofNullable(one.facts().get(key)));
        return words.say(
                "triage.row." + one.row(),
                Stream.concat(facts, Stream.of("…", "…")).toArray());
    }

    private static Lists.Fact fact(String key, String value, Words words) {
        return new Lists.Fact(words.say(key), value);
    }

    private String name(UserId account, Words words) {
        return accounts.find(account).map(Account::name).orElseGet(() -> words.say("mandate.gone"));
    }
}

package nl.kansrijk.web.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.taxonomy.RuleParameter;
import nl.kansrijk.taxonomy.rulebook.RuleChange;
import nl.kansrijk.taxonomy.rulebook.RuleValue;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** One rule in words: what counts on the day, its values in time and what people did. */
@Component
class RuleWords {
    private final Accounts accounts;

    RuleWords(Accounts accounts) {
        this.accounts = accounts;
    }

    /** On which day the rule is looked at, and which day it is. */
    record Days(LocalDate chosen, LocalDate today) {}

    /** Every value of one rule, newest first, and what people did to it. */
    record Found(List<RuleValue> values, List<RuleChange> changes) {
        RuleParameter newest() {
            return values.getFirst().rule();
        }
    }

    RuleView view(Found found, Days days, Optional<List<Field>> fields, Actor actor, Words words) {
        var key = found.newest().key();
        var path = RulesQuery.PATH + "/" + key;
        boolean keeps = Policy.opens(actor, Permission.CHANGE_RULE);
        var names = names(actor.tenant());
        return new RuleView(
                words.say("rule.name." + key),
                now(found, days.chosen(), path, words),
                found.values().stream()
                        .map(one -> period(one, days, keeps, words))
                        .toList(),
                found.changes().stream().map(one -> change(one, names, words)).toList(),
                keeps
                        ? Optional.of(new RuleView.Form(
                                path,
                                fields.orElseGet(
                                        () -> empty(found.newest()).fields(List.of(), Optional.empty(), words))))
                        : Optional.empty());
    }

    private static RuleForm empty(RuleParameter newest) {
        return new RuleForm(newest.key(), newest.unit(), Map.of());
    }

    private static RuleView.Now now(Found found, LocalDate day, String path, Words words) {
        var holds =
                found.values().stream().filter(one -> one.rule().holdsOn(day)).findFirst();
        var ask = Field.Ask.of(RulesQuery.DAY, words.say("rules.ask." + RulesQuery.DAY));
        return new RuleView.Now(
                new Field.Date(ask, day.toString(), "", ""),
                path,
                RulesQuery.PATH + "?" + RulesQuery.DAY + "=" + day,
                holds.map(one -> RuleAmounts.say(one.rule(), words)).orElse(words.say("rules.none")),
                holds.stream().flatMap(one -> says(one, words)).toList());
    }

    private static Stream<String> says(RuleValue one, Words words) {
        return Stream.of(
                        one.says().in(words.language()),
                        words.say("rule.certainty." + one.rule().certainty()))
                .filter(text -> !text.isEmpty());
    }

    private static RuleView.Period period(RuleValue one, Days days, boolean keeps, Words words) {
        var rule = one.rule();
        boolean coming = rule.validFrom().isAfter(days.today());
        var state = coming ? "coming" : rule.holdsOn(days.today()) ? "now" : "past";
        return new RuleView.Period(
                rule.validTo()
                        .map(last -> words.say("rules.period", words.shortDay(rule.validFrom()), words.shortDay(last)))
                        .orElseGet(() -> words.say("rules.since", words.shortDay(rule.validFrom()))),
                RuleAmounts.say(rule, words),
                words.say("rules.state." + state),
                one.says().in(words.language()),
                new RuleView.Source(rule.source(), one.link(), words.say("rule.certainty." + rule.certainty())),
                keeps && coming ? Optional.of(rule.validFrom().toString()) : Optional.empty());
    }

    private static String change(RuleChange one, Map<UserId, String> names, Words words) {
        return words.say(
                "rules.change." + one.kind(),
                RuleAmounts.say(one.rule(), words),
                words.shortDay(one.rule().validFrom()),
                names.getOrDefault(one.by(), words.say("rules.colleague")),
                words.moment(one.at()));
    }

    private Map<UserId, String> names(TenantId tenant) {
        return accounts.of(tenant).stream().collect(Collectors.toMap(Account::id, Account::name));
    }
}

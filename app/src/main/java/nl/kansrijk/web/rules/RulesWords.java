package nl.kansrijk.web.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.RuleParameter;
import nl.kansrijk.taxonomy.rulebook.RuleSubject;
import nl.kansrijk.taxonomy.rulebook.RuleValue;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/** The list of rules as it counts on one day. */
record RulesWords(RulesQuery query, Words words) {

    RulesView view(List<RuleValue> all) {
        var found = new LinkedHashMap<String, List<RuleParameter>>();
        all.stream()
                .map(RuleValue::rule)
                .filter(rule -> query.finds(rule.key(), words))
                .forEach(rule -> found.computeIfAbsent(rule.key(), key -> new java.util.ArrayList<>())
                        .add(rule));
        return new RulesView(
                filters(),
                words.count("rules.shown", found.size(), words.day(query.day())),
                parts(found),
                found.isEmpty() ? Optional.of(empty()) : Optional.empty());
    }

    private RulesView.Filters filters() {
        return new RulesView.Filters(
                Field.Text.of(ask("q").optional(), query.typed(), RulesQuery.LONGEST),
                new Field.Date(ask(RulesQuery.DAY), query.day().toString(), "", ""),
                new Field.Select(
                        ask(RulesQuery.SUBJECT),
                        query.subject().map(Enum::name).orElse(""),
                        Stream.concat(
                                        Stream.of(Field.Option.of("", words.say("rules.subject.all"))),
                                        Arrays.stream(RuleSubject.values())
                                                .map(one -> Field.Option.of(one.name(), subject(one))))
                                .toList()));
    }

    private List<RulesView.Part> parts(Map<String, List<RuleParameter>> found) {
        var bySubject = found.entrySet().stream()
                .collect(Collectors.groupingBy(
                        one -> RuleSubject.of(one.getKey()).orElseThrow()));
        return Arrays.stream(RuleSubject.values())
                .filter(bySubject::containsKey)
                .map(one -> part(one, bySubject.getOrDefault(one, List.of())))
                .toList();
    }

    private RulesView.Part part(RuleSubject subject, List<Map.Entry<String, List<RuleParameter>>> rules) {
        return new RulesView.Part(
                subject(subject),
                words.count("rules.count", rules.size()),
                query.narrowed(),
                rules.stream().map(one -> line(one.getKey(), one.getValue())).toList());
    }

    private RulesView.Line line(String key, List<RuleParameter> values) {
        var holds = values.stream().filter(one -> one.holdsOn(query.day())).findFirst();
        return new RulesView.Line(
                words.say("rule.name." + key),
                RulesQuery.PATH + "/" + key + "?" + RulesQuery.DAY + "=" + query.day(),
                holds.map(one -> RuleAmounts.say(one, words)).orElse(words.say("rules.none")),
                holds.map(one -> words.shortDay(one.validFrom())).orElse(""),
                holds.map(one -> words.say("rule.certainty." + one.certainty())).orElse(""));
    }

    private Lists.Empty empty() {
        return new Lists.Empty(
                Lists.Empty.Kind.NO_RESULT,
                words.say("rules.empty"),
                words.say("rules.empty.text"),
                Optional.of(Action.link(words.say("rules.empty.do"), RulesQuery.PATH)));
    }

    private Field.Ask ask(String name) {
        return Field.Ask.of(name, words.say("rules.ask." + name));
    }

    private String subject(RuleSubject subject) {
        return words.say("rules.subject." + subject);
    }
}

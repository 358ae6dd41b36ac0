package nl.kansrijk.web.segments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.segments.Recipe;
import nl.kansrijk.profile.segments.Rule;
import nl.kansrijk.profile.segments.Size;
import nl.kansrijk.profile.segments.Trait;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.segments.BuilderView.Warning;
import org.springframework.stereotype.Component;

/** Puts rules, sizes and warnings of groups into plain words. */
@Component
class SegmentWords {
    /** Where characteristics are that say more than how old someone is. */
    private static final List<String> SAY_MORE = List.of("WIL", "KAN", "KIJK");

    private final Characteristics catalogue;
    private final StatementWords statements;

    SegmentWords(Characteristics catalogue, StatementWords statements) {
        this.catalogue = catalogue;
        this.statements = statements;
    }

    /** What a trait is called; never "u": it is about a group. */
    String name(Trait trait, Words words) {
        var own = "segments.trait." + trait.code();
        return words.say(
                words.knows(own) ? own : catalogue.get(trait.characteristic()).nameKey());
    }

    String option(Trait trait, String option, Words words) {
        return switch (trait.kind()) {
            case BAND, STEP -> words.say("segments." + trait.kind() + "." + option);
            case SPAN, AGE -> words.say("segments.trait." + trait.code() + "." + option);
            case CODE -> statements.says(fact(trait, trait.item(), new Value.Code(option)), words);
            case ITEM -> statements.item(fact(trait, option, new Value.Present()), words);
        };
    }

    /** Each rule as a line; from the second on it begins with how it goes together with the one before. */
    List<String> rules(Recipe recipe, Words words) {
        var join = words.say("segments.join." + recipe.join() + ".word");
        return IntStream.range(0, recipe.rules().size())
                .mapToObj(i -> (i == 0 ? "" : join + " ") + rule(recipe.rules().get(i), words))
                .toList();
    }

    /** All rules in one line. */
    String line(Recipe recipe, Words words) {
        return String.join(" ", rules(recipe, words));
    }

    private String rule(Rule rule, Words words) {
        var options = rule.options().stream()
                .map(option -> option(rule.trait(), option, words))
                .collect(Collectors.joining(" " + words.say("segments.or") + " "));
        return words.say("segments.rule", name(rule.trait(), words), options);
    }

    static String size(Size size, Words words) {
        return size.people()
                .map(people -> words.say("segments.size", people))
                .orElseGet(() -> words.say("segments.size.few", size.least()));
    }

    /** What to think of when nothing but hard traits is chosen, with ways to what says more; empty otherwise. */
    Optional<Warning> warning(Recipe recipe, String page, Words words) {
        if (!recipe.hardOnly()) return Optional.empty();
        var names = recipe.rules().stream()
                .map(rule -> words.say("segments.hard." + rule.trait().code()))
                .collect(Collectors.joining(" " + words.say("segments.join.ALL.word") + " "));
        return Optional.of(new Warning(
                words.say("segments.warning", names),
                SAY_MORE.stream()
                        .map(section -> Action.link(words.say("panel." + section), page + "#deel-" + section))
                        .toList()));
    }

    private static Statement.Fact fact(Trait trait, String item, Value value) {
        return new Statement.Fact(trait.characteristic(), item, value);
    }
}

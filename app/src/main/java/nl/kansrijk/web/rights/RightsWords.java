package nl.kansrijk.web.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.casework.rights.Article;
import nl.kansrijk.casework.rights.RightsSheet;
import nl.kansrijk.casework.rights.Sheet;
import nl.kansrijk.taxonomy.RuleParameter;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Puts the sheet of rights and duties into plain words, with the numbers of the day. */
@Component
class RightsWords {
    /** The duty that rests as long as matching does. */
    private static final String LOOK_FOR_WORK = "WORK";

    private final RightsSheet sheet;
    private final RuleParameters rules;

    RightsWords(RightsSheet sheet, RuleParameters rules) {
        this.sheet = sheet;
        this.rules = rules;
    }

    RightsView view(RightsFinding.Found who, LocalDate day, Words words) {
        var found = sheet.on(day, who.benefit(), who.exemption());
        return new RightsView(
                words.say("rights.day", words.day(day)),
                lines(found, Article.Kind.RIGHT, who.rests(), day, words),
                lines(found, Article.Kind.DUTY, who.rests(), day, words),
                who.rests() ? Optional.of(words.say("mychances.resting")) : Optional.empty(),
                found.elsewhere() ? Optional.of(words.say("rights.elsewhere")) : Optional.empty());
    }

    private List<RightsView.Line> lines(Sheet found, Article.Kind kind, boolean rests, LocalDate day, Words words) {
        return found.of(kind).stream()
                .map(one -> line(one, eased(one, found, rests).map(words::say), day, words))
                .toList();
    }

    /** Key of why it is not asked now: the law lifts it, or looking for work rests. */
    private static Optional<String> eased(Article article, Sheet found, boolean rests) {
        if (found.lifted().contains(article.key())) return Optional.of("rights.lifted");
        return rests && article.key().equals(LOOK_FOR_WORK) ? Optional.of("rights.rests") : Optional.empty();
    }

    private RightsView.Line line(Article article, Optional<String> eased, LocalDate day, Words words) {
        var key = "rights." + article.key();
        var numbers = article.rules().stream()
                .flatMap(rule -> rules.find(rule, day).stream())
                .toList();
        var why = new ArrayList<String>();
        why.add(words.say(key + ".text"));
        if (numbers.size() == article.rules().size() && !numbers.isEmpty()) why.add(amounts(key, numbers, words));
        if (article.kind() == Article.Kind.DUTY) why.add(words.say(key + ".help"));
        var since = words.say("rights.law", article.law(), words.shortDay(article.from()));
        return new RightsView.Line(words.say(key), why, since, eased);
    }

    private static String amounts(String key, List<RuleParameter> numbers, Words words) {
        var facts = new ArrayList<Object>();
        numbers.forEach(rule -> facts.add(rule.unit().equals("cent") ? words.euro(rule.value()) : rule.value()));
        facts.add(words.shortDay(numbers.getFirst().validFrom()));
        return words.say(key + ".numbers", facts.toArray());
    }
}

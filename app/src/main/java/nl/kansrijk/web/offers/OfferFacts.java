package nl.kansrijk.web.offers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.instruments.catalogue.Derived;
import nl.kansrijk.instruments.catalogue.Grounds;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instruments;
import nl.kansrijk.instruments.catalogue.TextField;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.offers.OfferView.Section;
import org.springframework.stereotype.Component;

/** The key facts of an instrument in words. */
@Component
class OfferFacts {
    private final Skills skills;
    private final Instruments instruments;

    OfferFacts(Skills skills, Instruments instruments) {
        this.skills = skills;
        this.instruments = instruments;
    }

    List<Lists.Fact> forEmployers(Instrument one, Words words) {
        return facts(
                words,
                fact("provider", one.keeping().provider()),
                fact("duration", duration(one, words)),
                fact("costs", one.text(TextField.COSTS)));
    }

    List<Lists.Fact> forProfessionals(Instrument one, LocalDate day, Words words) {
        var supply = one.supply();
        return facts(
                words,
                fact("kind", words.say("supply.kind." + one.practice().offering())),
                fact("provider", one.keeping().provider()),
                fact("owner", owner(one, words)),
                fact("tiles", codes(one.tiles(), words)),
                fact(
                        "needs",
                        codes(
                                one.audience().needs().stream()
                                        .map(need -> need.code())
                                        .toList(),
                                words)),
                fact("targets", codes(one.audience().targetGroups(), words)),
                fact("duration", duration(one, words)),
                fact("costs", costs(one, words)),
                fact("capacity", said(supply.capacity(), free -> words.number(free))),
                fact("waiting", said(supply.waitingWeeks(), weeks -> words.count("supply.weeks", weeks))),
                fact("start", supply.nextStart(day).map(words::day).orElse("")),
                fact("learns", learns(one, words)),
                fact("helps", helps(one, words)),
                fact("burden", words.say("supply.burden." + supply.burden())));
    }

    /** Law, when not, and what goes before or does not go together. */
    List<Section> grounds(Instrument one, Words words) {
        var grounds = one.grounds();
        var sections = new ArrayList<Section>();
        section(sections, "legal", grounds.legal().stream().map(law -> law(law, words)), words);
        section(
                sections,
                "conditions",
                grounds.conditions().stream()
                        .map(asked -> words.say("supply.condition." + asked.kind(), asked.value())),
                words);
        section(sections, "notwhen", grounds.notWhen().stream().map(Grounds.NotWhen::words), words);
        section(sections, "requires", names(grounds.requires()), words);
        section(sections, "conflicts", names(grounds.conflicts()), words);
        return sections;
    }

    private Stream<String> names(List<java.util.UUID> ids) {
        return ids.stream().flatMap(id -> instruments.find(id).stream()).map(Instrument::name);
    }

    private static void section(List<Section> sections, String key, Stream<String> lines, Words words) {
        var said = lines.toList();
        if (!said.isEmpty()) sections.add(new Section(words.say("supply.grounds." + key), said));
    }

    private static String law(Grounds.Legal law, Words words) {
        return law.to()
                .map(last ->
                        words.say("supply.law.until", law.article(), words.shortDay(law.from()), words.shortDay(last)))
                .orElseGet(() -> words.say("supply.law", law.article(), words.shortDay(law.from())));
    }

    private static String owner(Instrument one, Words words) {
        return words.say(
                "supply.owner.reach", one.keeping().owner().name(), words.say("supply.reach." + Derived.reach(one)));
    }

    private static String duration(Instrument one, Words words) {
        var said = one.text(TextField.DURATION);
        var hours = Derived.hours(one.practice().effort()).map(all -> words.count("supply.hours", all));
        return Stream.concat(Stream.of(said), hours.stream())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String costs(Instrument one, Words words) {
        var amount = OfferWords.cost(one.practice().cost(), words);
        return Stream.of(
                        amount.isEmpty() ? one.text(TextField.COSTS) : amount,
                        words.say("supply.payer." + one.practice().cost().payer()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String learns(Instrument one, Words words) {
        var gains = one.supply().gains();
        var learned = gains.skills().stream()
                .filter(code -> skills.find(code).isPresent())
                .map(code -> label(code, words));
        var papers = gains.certificates().stream().map(code -> words.say("taxonomy.certificate." + code));
        return Stream.concat(learned, papers).collect(Collectors.joining(", "));
    }

    private String label(SkillCode code, Words words) {
        return skills.label(code, java.util.Locale.of(words.language())).text();
    }

    private static String helps(Instrument one, Words words) {
        return one.supply().gains().helps().stream()
                .map(code -> help(code, words))
                .collect(Collectors.joining(", "));
    }

    private static String help(String code, Words words) {
        var parts = code.split(":", 2);
        var load = "taxonomy.load." + parts[parts.length - 1];
        var item = "characteristic." + parts[0] + ".item." + parts[parts.length - 1];
        return words.knows(load) ? words.say(load) : words.knows(item) ? words.say(item) : code;
    }

    private static String codes(List<String> codes, Words words) {
        return codes.stream().map(code -> OfferWords.code(code, words)).collect(Collectors.joining(", "));
    }

    private static <T> String said(Optional<T> value, Function<T, String> shown) {
        return value.map(shown).orElse("");
    }

    private static Lists.Fact fact(String key, String value) {
        return new Lists.Fact(key, value);
    }

    private static List<Lists.Fact> facts(Words words, Lists.Fact... facts) {
        return Stream.of(facts)
                .filter(fact -> !fact.value().isBlank())
                .map(fact -> new Lists.Fact(words.say("supply.fact." + fact.term()), fact.value()))
                .toList();
    }
}

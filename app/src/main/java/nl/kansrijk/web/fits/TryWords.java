package nl.kansrijk.web.fits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kansrijk.employers.CompetencyAsked;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.matching.Shortlist;
import nl.kansrijk.matching.Weighing;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.FitsView.Hidden;
import nl.kansrijk.web.fits.FitsView.TryView;
import org.springframework.stereotype.Component;

/** The questions of "wegingen proberen": how important each competency is, and what does not count for once. */
@Component
class TryWords {
    /** What can be left out: every line that earns points and is not a hard condition. Ids of the engine. */
    static final List<String> SOFT = List.of(
            "wish-occupation",
            "wish-sector",
            "wish-tasks",
            "wish-agreement",
            "wish-learn",
            "growth-training",
            "growth-next-step",
            "growth-lasting",
            "experience",
            "learnable",
            "start",
            "guidance",
            "help",
            "motivation");

    private final Codes codes;
    private final Phrases phrases;

    TryWords(Codes codes, Phrases phrases) {
        this.codes = codes;
        this.phrases = phrases;
    }

    TryView of(FitsQuery query, Vacancy vacancy, Shortlist list, Words words) {
        return new TryView(
                query.weighing().tried(),
                list.tried().map(tried -> changed(tried, words)),
                competencies(query.weighing(), vacancy, words),
                more(words),
                off(query.weighing().off(), words),
                kept(query),
                query.weighed(Weighing.asIs()).href());
    }

    /** "3 mensen veranderden van plaats door: samenwerken en overleggen". */
    private String changed(Shortlist.Tried tried, Words words) {
        var by = tried.by().stream().map(one -> inside(phrases.say(one, words))).collect(Collectors.joining(", "));
        return tried.moved() == 0 ? words.say("try.changed.nobody", by) : words.count("try.changed", tried.moved(), by);
    }

    private static String inside(String name) {
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** Those that the vacancy names, and those that are tried beside them. */
    private List<Field.Select> competencies(Weighing weighing, Vacancy vacancy, Words words) {
        var asked = vacancy.draft().asked().competencies().stream()
                .collect(Collectors.toMap(CompetencyAsked::code, CompetencyAsked::importance));
        var selects = new ArrayList<Field.Select>();
        for (Code code : codes.competencies()) {
            boolean named = asked.containsKey(code.code());
            var now = named ? words.say("importance." + asked.get(code.code())) : words.say("importance.0");
            var ask = Field.Ask.of("belang." + code.code(), words.say(code.messageKey()))
                    .optional();
            var chosen = weighing.importance().get(code.code());
            var select = new Field.Select(ask, chosen == null ? "" : chosen.toString(), options(now, words));
            if (named || chosen != null) selects.add(select);
        }
        return selects;
    }

    private Field.Select more(Words words) {
        var options = new ArrayList<Field.Option>();
        options.add(Field.Option.of("", words.say("try.more.none")));
        for (Code code : codes.competencies()) options.add(Field.Option.of(code.code(), words.say(code.messageKey())));
        return new Field.Select(Field.Ask.of("erbij", words.say("try.more")).optional(), "", options);
    }

    private static List<Field.Option> options(String now, Words words) {
        var options = new ArrayList<Field.Option>();
        options.add(Field.Option.of("", words.say("importance.asis", now)));
        IntStream.rangeClosed(0, 3)
                .mapToObj(i -> Field.Option.of(Integer.toString(i), words.say("importance." + i)))
                .forEach(options::add);
        return options;
    }

    private Field.Checkboxes off(Set<String> off, Words words) {
        var options = SOFT.stream()
                .map(id -> Field.Option.of(id, phrases.say(Reason.of("matching.name." + id), words)))
                .toList();
        return new Field.Checkboxes(
                Field.Ask.of("uit", words.say("try.off")).optional().hinted(words.say("try.off.hint")), off, options);
    }

    private static List<Hidden> kept(FitsQuery query) {
        var kept = new ArrayList<Hidden>();
        if (query.weeks() != 0) kept.add(new Hidden("na", Integer.toString(query.weeks())));
        if (query.ringKm() != FitsQuery.USUAL_RING) kept.add(new Hidden("ring", Integer.toString(query.ringKm())));
        return kept;
    }
}

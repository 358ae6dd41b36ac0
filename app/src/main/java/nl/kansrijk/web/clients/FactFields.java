package nl.kansrijk.web.clients;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** The fields that belong to the shape of a characteristic. */
@Component
class FactFields {
    private static final int A_FEW = 7;
    private final Codes codes;

    FactFields(Codes codes) {
        this.codes = codes;
    }

    /** The question for the value; none when being there says it all. */
    Optional<Field> value(Characteristic line, FactForm form, Field.Ask ask, Words words) {
        return switch (line.shape().kind()) {
            case LEVEL -> Optional.of(new Field.Radios(ask, form.value(), levels(line, words)));
            case CODE -> Optional.of(coded(line, form, ask, words));
            case NUMBER -> Optional.of(number(line, form, ask, words));
            case TEXT ->
                Optional.of(new Field.Area(ask.hinted(words.say("fact.text.hint")), form.value(), 5, Answers.LONGEST));
            case GRID -> Optional.of(new Field.DayGrid(ask, Set.copyOf(form.values())));
            case DAY -> Optional.of(new Field.Date(ask, form.value(), "", ""));
            case PRESENT -> Optional.empty();
        };
    }

    /** The closed lists, of the catalogue or of the taxonomy. */
    Field.Select list(Characteristic line, FactForm form, Words words, List<FieldError> errors) {
        var ask = FactForms.ask("item", line, errors, words)
                .wrongWhen(errors.stream()
                        .filter(error -> error.field().equals("woorden"))
                        .map(error -> words.say("fact.item.missing"))
                        .findFirst());
        var options = new ArrayList<Option>();
        options.add(Option.of("", words.say("fact.item.choose")));
        line.shape().closedItems().forEach(item -> options.add(Option.of(item, words.say(line.itemKey(item)))));
        listed(line.shape().openList())
                .forEach(code -> options.add(Option.of(code.code(), words.say(code.messageKey()))));
        return new Field.Select(ask, form.item(), options);
    }

    private List<Code> listed(String list) {
        return switch (list) {
            case "competence" -> codes.competencies();
            case "certificate" -> codes.certificates();
            case "licence" -> codes.licences();
            case "language" -> codes.languages();
            case "load" -> codes.loads();
            case "sector" -> codes.sectors();
            default -> List.of();
        };
    }

    private static Field coded(Characteristic line, FactForm form, Field.Ask ask, Words words) {
        var options = line.shape().codes().stream()
                .map(code -> Option.of(code, words.say(line.valueKey(code))))
                .toList();
        if (options.size() <= A_FEW) return new Field.Radios(ask, form.value(), options);
        var first = List.of(Option.of("", words.say("fact.item.choose")));
        return new Field.Select(
                ask,
                form.value(),
                java.util.stream.Stream.concat(first.stream(), options.stream()).toList());
    }

    private static List<Option> levels(Characteristic line, Words words) {
        var ends = ends(line);
        return IntStream.rangeClosed(ends[0], ends[1])
                .mapToObj(Integer::toString)
                .map(step -> Option.of(step, words.knows(line.valueKey(step)) ? words.say(line.valueKey(step)) : step))
                .toList();
    }

    private static Field number(Characteristic line, FactForm form, Field.Ask ask, Words words) {
        var ends = ends(line);
        var unit = line.nameKey() + ".unit";
        return new Field.Number(
                ask.hinted(words.say("fact.number.hint", ends[0], ends[1])),
                form.value(),
                ends[0],
                ends[1],
                words.knows(unit) ? words.say(unit) : "");
    }

    /** The least and the most that a number or a step can be. */
    static int[] ends(Characteristic line) {
        var ends = line.shape().range().split("\\.\\.");
        return new int[] {new BigDecimal(ends[0]).intValue(), new BigDecimal(ends[1]).intValue()};
    }
}

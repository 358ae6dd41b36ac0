package nl.kansrijk.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.intake.Part.Choice;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import org.springframework.stereotype.Component;

/**
 * What can be chosen, as the file of questions writes it: {@code @licence} a list of the taxonomy, {@code #MOB_MODE} the items
 * of a characteristic, {@code =CARE_TASKS} its values, otherwise own words {@code A|B}.
 */
@Component
class AnswerChoices {
    /** Who went through these lists can say not to have the others. */
    private static final Set<String> PAPERS = Set.of("licence", "certificate");

    private final Codes codes;
    private final Characteristics catalogue;

    AnswerChoices(Codes codes, Characteristics catalogue) {
        this.codes = codes;
        this.catalogue = catalogue;
    }

    List<Choice> read(String question, String written) {
        if (written.isEmpty()) return List.of();
        var name = written.substring(1);
        return switch (written.charAt(0)) {
            case '@' -> listed(name);
            case '#' -> items(catalogue.get(name));
            case '=' -> values(catalogue.get(name));
            default ->
                Stream.of(written.split("\\|"))
                        .map(value -> new Choice(value, "question." + question + ".option." + value))
                        .toList();
        };
    }

    private static List<Choice> items(Characteristic about) {
        return about.shape().closedItems().stream()
                .map(item -> new Choice(item, about.itemKey(item)))
                .toList();
    }

    private static List<Choice> values(Characteristic about) {
        return about.shape().codes().stream()
                .map(code -> new Choice(code, about.valueKey(code)))
                .toList();
    }

    private List<Choice> listed(String name) {
        var codes = list(name).stream().map(code -> new Choice(code.code(), code.messageKey()));
        var rest = Stream.of(new Choice(Part.REST, "question.rest")).filter(any -> PAPERS.contains(name));
        return Stream.concat(codes, rest).toList();
    }

    private List<Code> list(String name) {
        return switch (name) {
            case "competence" -> codes.competencies();
            case "licence" -> codes.licences();
            case "certificate" -> codes.certificates();
            case "load" -> codes.loads();
            default -> throw new IllegalArgumentException("no list to choose from: " + name);
        };
    }
}

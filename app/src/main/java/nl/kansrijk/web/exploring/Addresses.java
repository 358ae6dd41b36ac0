package nl.kansrijk.web.exploring;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Component;

/** Reads where a look around starts from an address. What does not exist is left out, and the page says so. */
@Component
class Addresses {
    private final Occupations occupations;
    private final Codes codes;

    Addresses(Occupations occupations, Codes codes) {
        this.occupations = occupations;
        this.codes = codes;
    }

    /** The question that is understood, and the frame with word of what was not. */
    record Heard(ExploringQuery query, Frame frame) {}

    Heard heard(Map<String, String> sent, Frame frame) {
        var read = ExploringQuery.of(sent);
        var from = read.from().filter(work -> occupations.find(work).isPresent());
        var query = new ExploringQuery(from, competency(read), read.sector(), read.page());
        var wrong = new TreeSet<String>();
        note(wrong, sent, "van", from.isPresent());
        note(wrong, sent, "competentie", !query.competency().isEmpty());
        note(wrong, sent, "branche", !query.sector().isEmpty());
        if (wrong.isEmpty()) return new Heard(query, frame);
        var said = wrong.stream()
                .map(name -> frame.words().say("explore.misread." + name))
                .collect(Collectors.joining(" "));
        return new Heard(query, frame.noticing(new Frame.Notice(Frame.Tone.WARNING, said)));
    }

    private String competency(ExploringQuery read) {
        return codes.competencies().stream()
                .map(Code::code)
                .filter(read.competency()::equals)
                .findFirst()
                .orElse("");
    }

    private static void note(TreeSet<String> wrong, Map<String, String> sent, String name, boolean understood) {
        if (!understood && !Optional.ofNullable(sent.get(name)).orElse("").isBlank()) wrong.add(name);
    }
}

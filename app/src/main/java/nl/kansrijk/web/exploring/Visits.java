package nl.kansrijk.web.exploring;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.employers.VacancyList;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.exploring.ExploringView.Visit;

/** Places to come and look before choosing, in words: a slot in a carousel, a day of looking along. Source: row 2-14. */
final class Visits {
    private Visits() {}

    static List<Visit> of(List<VacancyList.Line> found, Reader reader) {
        return found.stream().map(one -> visit(one, reader)).toList();
    }

    private static Visit visit(VacancyList.Line found, Reader reader) {
        var words = reader.words();
        var kind = words.say("employers.kind." + found.kind());
        var asked = reader.self() ? "" : reader.talkAsked(found.id()).orElse("");
        var facts = Stream.of(kind, found.firm().name(), found.firm().town(), asked)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        var id = found.id().value();
        var action =
                reader.self() ? reader.talk(found.id()) : Action.link(reader.say("visit.open"), "/vacatures/" + id);
        return new Visit(found.title(), facts, action);
    }
}

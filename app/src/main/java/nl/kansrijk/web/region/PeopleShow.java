package nl.kansrijk.web.region;

import java.util.Set;
import nl.kansrijk.access.Actor;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.matching.region.Listed;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows people by code name with the vacancies they are named with. */
@Component
class PeopleShow {
    private final NamedVacancies vacancies;
    private final Municipalities municipalities;
    private final CodeNames codeNames;

    PeopleShow(NamedVacancies vacancies, Municipalities municipalities, CodeNames codeNames) {
        this.codeNames = codeNames;
        this.vacancies = vacancies;
        this.municipalities = municipalities;
    }

    /** Who is shown behind which figure. Reach: the organisations whose people may be asked about. */
    record Shown(RegionQuery query, PeopleWords.Subject subject, Listed listed, Set<TenantId> reach) {}

    String people(Shown shown, Actor actor, Frame frame, Model model) {
        var named = shown.listed().people().stream()
                .flatMap(one -> one.some().stream())
                .distinct()
                .toList();
        var words = new PeopleWords(
                shown.query(),
                shown.subject(),
                municipalities,
                client -> codeNames.key(client, actor.tenant()),
                frame.words());
        var page = words.say(shown.listed(), vacancies.of(named, actor), shown.reach(), actor);
        model.addAttribute("page", page);
        model.addAttribute("frame", frame.titled(page.title()));
        return "region/people";
    }
}

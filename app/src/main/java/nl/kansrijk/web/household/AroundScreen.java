package nl.kansrijk.web.household;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.household.Desks;
import nl.kansrijk.casework.household.Household;
import nl.kansrijk.casework.household.Track;
import nl.kansrijk.post.Post;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Organisations;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows who lives with a client and all help that runs, with a form as it was sent and what is wrong with it. */
@Component
class AroundScreen {
    private final CaseFile file;
    private final Household household;
    private final Identities identities;
    private final Outside outside;
    private final Clock clock;

    AroundScreen(CaseFile file, Household household, Identities identities, Outside outside, Clock clock) {
        this.file = file;
        this.household = household;
        this.identities = identities;
        this.outside = outside;
        this.clock = clock;
    }

    /** The desks outside and the letters to them. */
    @Component
    record Outside(Desks desks, Post post, Organisations organisations) {}

    /** What the page is shown with. */
    record Around(ClientId client, Actor actor, Frame frame, HttpSession session, Model model) {}

    /** The page again with every mistake, or on to the page with what was added. */
    String answered(Parsed<?> parsed, Map<String, String> sent, Around around, RedirectAttributes next) {
        if (parsed instanceof Parsed.Bad<?>(var errors)) return show(sent, errors, around);
        News.done(next, "around.done.added");
        return back(around.client());
    }

    String show(Map<String, String> typed, List<FieldError> errors, Around around) {
        var client = around.client();
        AroundFields.Found found = file.open(around.actor(), Permission.AROUND, client, around.session(), passage -> {
            var home = household.of(client, passage);
            var members = home.members();
            var tracks = home.tracks();
            var letters = tracks.stream()
                    .flatMap(one -> one.sent().stream())
                    .map(Track.Sent::letter)
                    .toList();
            var others = members.stream().flatMap(one -> one.other().stream()).toList();
            return new AroundFields.Found(
                    members,
                    tracks,
                    outside.post().states(letters),
                    outside.desks()
                            .of(outside.organisations()
                                    .of(around.actor().tenant())
                                    .code()),
                    others.isEmpty() ? Map.of() : identities.names(others, passage),
                    passage.writable().contains(DataGroup.HOUSEHOLD));
        });
        var words = around.frame().words();
        around.model().addAttribute("page", new AroundFields(typed, errors, words).view(client, found, today()));
        around.model().addAttribute("frame", around.frame().titled(words.say("around.title")));
        return "household/around";
    }

    LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    static String back(ClientId id) {
        return "redirect:/klanten/" + id.value() + "/omgeving";
    }
}

package nl.kansrijk.web.household;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.household.Household;
import nl.kansrijk.casework.household.Member;
import nl.kansrijk.casework.household.Track;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Gezin en hulp": who lives with the client and all help that runs, in one sight. A file of someone else is not opened by this. */
@Controller
class AroundPage {
    private static final int SHORTEST_NUMBER = 8;
    private final CaseFile file;
    private final Household household;
    private final Identities identities;
    private final Clock clock;

    AroundPage(CaseFile file, Household household, Identities identities, Clock clock) {
        this.file = file;
        this.household = household;
        this.identities = identities;
        this.clock = clock;
    }

    /** What a page is shown with. */
    private record Around(ClientId client, Actor actor, Frame frame, HttpSession session, Model model) {}

    @GetMapping("/klanten/{id}/omgeving")
    @Needs(Permission.AROUND)
    String open(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        return show(Map.of(), List.of(), new Around(id, actor, frame, session, model));
    }

    @PostMapping("/klanten/{id}/omgeving/gezin")
    @Needs(Permission.CHANGE_AROUND)
    String addMember(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var form = new AroundForm(sent);
        Parsed<Member> parsed = file.open(actor, Permission.CHANGE_AROUND, id, session, passage -> {
            var other = form.value("nummer").length() < SHORTEST_NUMBER
                    ? Optional.<ClientId>empty()
                    : household
                            .withNumber(form.value("nummer").toLowerCase(Locale.ROOT), passage)
                            .filter(found -> !found.equals(id));
            var read = form.member(other, today());
            if (read instanceof Parsed.Good<Member>(var member))
                household.add(id, member, form.form().orElseThrow(), passage);
            return read;
        });
        return answered(parsed, sent, new Around(id, actor, frame, session, model), next);
    }

    @PostMapping("/klanten/{id}/omgeving/hulp")
    @Needs(Permission.CHANGE_AROUND)
    String addTrack(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var form = new AroundForm(sent);
        var parsed = form.track(today());
        if (parsed instanceof Parsed.Good<Track>(var track))
            file.open(actor, Permission.CHANGE_AROUND, id, session, passage -> {
                household.add(id, track, form.form().orElseThrow(), passage);
                return track;
            });
        return answered(parsed, sent, new Around(id, actor, frame, session, model), next);
    }

    @PostMapping("/klanten/{id}/omgeving/gezin/{member}")
    @Needs(Permission.CHANGE_AROUND)
    String end(
            @PathVariable ClientId id,
            @PathVariable UUID member,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        boolean ended = !sent.getOrDefault("stap", "").equals("terug");
        boolean known = file.open(
                actor, Permission.CHANGE_AROUND, id, session, passage -> household.end(id, member, ended, passage));
        if (!known) throw new NotHere();
        News.done(next, ended ? "around.done.ended" : "around.done.back");
        return back(id);
    }

    @PostMapping("/klanten/{id}/omgeving/hulp/{track}")
    @Needs(Permission.CHANGE_AROUND)
    String change(
            @PathVariable ClientId id,
            @PathVariable UUID track,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        var to = Arrays.stream(Track.Status.values())
                .filter(status -> status.name().equals(sent.getOrDefault("stand", "")))
                .findFirst()
                .orElseThrow(NotHere::new);
        boolean known = file.open(
                actor, Permission.CHANGE_AROUND, id, session, passage -> household.change(id, track, to, passage));
        if (!known) throw new NotHere();
        News.done(next, "around.done.changed");
        return back(id);
    }

    private String answered(Parsed<?> parsed, Map<String, String> sent, Around around, RedirectAttributes next) {
        if (parsed instanceof Parsed.Bad<?>(var errors)) return show(sent, errors, around);
        News.done(next, "around.done.added");
        return back(around.client());
    }

    private String show(Map<String, String> typed, List<FieldError> errors, Around around) {
        var client = around.client();
        AroundFields.Found found = file.open(around.actor(), Permission.AROUND, client, around.session(), passage -> {
            var members = household.members(client, passage);
            var others = members.stream().flatMap(one -> one.other().stream()).toList();
            return new AroundFields.Found(
                    members,
                    household.tracks(client, passage),
                    others.isEmpty() ? Map.of() : identities.names(others, passage),
                    passage.writable().contains(DataGroup.HOUSEHOLD));
        });
        var words = around.frame().words();
        around.model().addAttribute("page", new AroundFields(typed, errors, words).view(client, found, today()));
        around.model().addAttribute("frame", around.frame().titled(words.say("around.title")));
        return "household/around";
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private static String back(ClientId id) {
        return "redirect:/klanten/" + id.value() + "/omgeving";
    }
}

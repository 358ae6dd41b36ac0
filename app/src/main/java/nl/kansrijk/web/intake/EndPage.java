package nl.kansrijk.web.intake;

import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.Replies;
import nl.kansrijk.intake.Score;
import nl.kansrijk.intake.Scores;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.profile.SharedParts;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The end of a talk: what was said, what differs from last time, and what comes next. Earlier talks are read the same way. */
@Controller
class EndPage {
    private final CaseFile file;
    private final TalkDesk.Rooms rooms;
    private final Scores scores;
    private final EndWords ends;
    private final RuleParameters rules;
    private final SharedParts shared;

    EndPage(
            CaseFile file,
            TalkDesk.Rooms rooms,
            Scores scores,
            EndWords ends,
            RuleParameters rules,
            SharedParts shared) {
        this.file = file;
        this.rooms = rooms;
        this.scores = scores;
        this.ends = ends;
        this.rules = rules;
        this.shared = shared;
    }

    @GetMapping("/klanten/{id}/gesprek/einde")
    @Needs(Permission.HOLD_TALK)
    String end(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var found = file.open(actor, Permission.HOLD_TALK, id, session, passage -> found(id, Talk::open, passage));
        return found.map(one -> show(id, one, frame, model)).orElse("redirect:" + BlockPage.base(id));
    }

    @GetMapping("/klanten/{id}/gesprekken/{talk}")
    @Needs(Permission.HOLD_TALK)
    String earlier(
            @PathVariable ClientId id,
            @PathVariable UUID talk,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        var found = file.open(
                actor,
                Permission.HOLD_TALK,
                id,
                session,
                passage -> found(id, one -> one.id().equals(talk), passage));
        return show(id, found.orElseThrow(NotHere::new), frame, model);
    }

    private Optional<EndWords.Found> found(ClientId id, Predicate<Talk> which, Passage passage) {
        var all = rooms.talks().of(id, passage);
        return all.stream().filter(which).findFirst().map(talk -> found(talk, all, passage));
    }

    private EndWords.Found found(Talk talk, List<Talk> all, Passage passage) {
        var measured = scores.of(talk, passage);
        var before = all.stream()
                .filter(one -> one.times().opened().isBefore(talk.times().opened()))
                .max(Comparator.comparing(one -> one.times().opened()));
        return new EndWords.Found(
                rooms.state(talk, passage),
                rooms.histories().of(talk.client(), Set.of(Seen.CODE), passage),
                before.map(one -> rooms.answers().of(one, passage)).orElse(Replies.NONE),
                measured,
                changes(talk, measured, passage),
                (int) rules.value("intake.sureEnough", TalkWords.day(passage.at())),
                shared.now(talk.client(), passage));
    }

    /** What changed up to this talk; for an older talk what changed since does not count. */
    private List<Scores.Change> changes(Talk talk, List<Score> measured, Passage passage) {
        return scores.changes(talk.client(), passage).stream()
                .filter(change -> measured.contains(change.now()))
                .toList();
    }

    private String show(ClientId id, EndWords.Found found, Frame frame, Model model) {
        var page = ends.view(found, "/klanten/" + id.value(), frame.words());
        model.addAttribute("page", page);
        model.addAttribute("frame", frame.titled(page.title()));
        return "intake/end";
    }
}

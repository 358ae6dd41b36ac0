package nl.kansrijk.web.intake;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.advice.OpenQuestions;
import nl.kansrijk.intake.Pack;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.picture.TaskSaid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The talk with a client: which blocks there are, how far it is, and the talks before. */
@Controller
class TalkPage {
    private final CaseFile file;
    private final TalkDesk.Rooms rooms;
    private final TalkWords talkWords;
    private final OpenQuestions questions;
    private final TaskSaid tasks;

    TalkPage(CaseFile file, TalkDesk.Rooms rooms, TalkWords talkWords, OpenQuestions questions, TaskSaid tasks) {
        this.file = file;
        this.rooms = rooms;
        this.talkWords = talkWords;
        this.questions = questions;
        this.tasks = tasks;
    }

    private record Found(
            List<Talk> talks, Optional<TalkWords.State> open, Pack pack, ClientFile file, List<Task> agenda) {
        /** The talk that a professional holds. */
        Optional<TalkWords.State> held() {
            return TalkPage.held(open);
        }

        /** What the client filled in alone, before a professional opened the talk. */
        Optional<TalkWords.State> alone() {
            return open.filter(one -> one.talk().alone());
        }

        /** Whether it can still be chosen what kind of talk it is. */
        boolean begins() {
            return TalkPage.begins(open);
        }
    }

    @GetMapping("/klanten/{id}/gesprek")
    @Needs(Permission.HOLD_TALK)
    String talk(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var found = file.open(actor, Permission.HOLD_TALK, id, session, passage -> found(id, passage));
        var words = frame.words();
        var base = BlockPage.base(id);
        var running = found.held().map(state -> talkWords.running(state, base + "/vragen", words));
        model.addAttribute(
                "page",
                new TalkView(
                        base,
                        found.file().identity().map(Identity::name).orElse(""),
                        found.begins()
                                ? Optional.of(talkWords.kinds(
                                        found.pack(), found.file().acute(), words))
                                : Optional.empty(),
                        running,
                        found.held().flatMap(state -> PackWords.extra(state, base, words)),
                        found.alone().flatMap(state -> talkWords.alone(state, words)),
                        found.agenda().stream()
                                .map(task -> tasks.what(task, words))
                                .toList(),
                        talkWords.earlier(found.talks(), base, words)));
        model.addAttribute("frame", frame.titled(words.say("intake.title")));
        return "intake/talk";
    }

    @PostMapping("/klanten/{id}/gesprek")
    @Needs(Permission.HOLD_TALK)
    String open(
            @PathVariable ClientId id,
            @RequestParam(name = "soort", defaultValue = "") String chosen,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        var kind = Arrays.stream(TalkKind.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst();
        var opened = file.open(
                actor,
                Permission.HOLD_TALK,
                id,
                session,
                passage -> kind.map(one -> rooms.talks().open(id, one, passage)));
        if (opened.isEmpty()) News.warning(next, "intake.kind.choose");
        else News.done(next, "intake.opened");
        return "redirect:" + BlockPage.base(id);
    }

    private Found found(ClientId id, Passage passage) {
        var talks = rooms.talks().of(id, passage);
        var state = talks.stream().filter(Talk::open).findFirst().map(talk -> rooms.state(talk, passage));
        var pack = begins(state) ? rooms.packs().of(id, passage) : Pack.NONE;
        return new Found(talks, state, pack, rooms.profiles().open(id, passage), questions.agenda(id, passage));
    }

    private static boolean begins(Optional<TalkWords.State> open) {
        return held(open).map(one -> one.far(false).nothing()).orElse(true);
    }

    private static Optional<TalkWords.State> held(Optional<TalkWords.State> open) {
        return open.filter(one -> !one.talk().alone());
    }
}

package nl.kansrijk.web.intake;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.Closing;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.intake.Talks;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.News;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leaves something of a talk open for a reason: one block, or all that is open when the talk is closed. Source: row 1-39. */
@Controller
class PassOverPage {
    private final CaseFile file;
    private final Talks talks;

    PassOverPage(CaseFile file, Talks talks) {
        this.file = file;
        this.talks = talks;
    }

    @PostMapping("/klanten/{id}/gesprek/overslaan/{letter}")
    @Needs(Permission.HOLD_TALK)
    String block(
            @PathVariable ClientId id,
            @PathVariable String letter,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        var block = TalkDesk.block(letter);
        var reason = Passing.of(name -> sent.getOrDefault(name, ""));
        file.open(actor, Permission.HOLD_TALK, id, session, passage -> {
            var running = talks.running(id, passage);
            running.ifPresent(talk -> reason.why().ifPresent(why -> talks.skip(talk, block, why, passage)));
            return passage.purpose();
        });
        if (reason.why().isEmpty()) {
            News.warning(next, reason.wrong().orElse("intake.skip.why"));
            return "redirect:" + BlockPage.base(id) + "/vragen/" + letter;
        }
        News.done(next, "intake.skip.done");
        return "redirect:" + BlockPage.base(id);
    }

    @PostMapping("/klanten/{id}/gesprek/einde")
    @Needs(Permission.HOLD_TALK)
    String close(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        var reason = Passing.of(name -> sent.getOrDefault(name, ""));
        var closed = file.open(actor, Permission.HOLD_TALK, id, session, passage -> {
            var running = talks.running(id, passage);
            var closing = running.map(talk -> talks.close(talk, reason.why(), passage));
            return new Closed(running.map(Talk::id), closing.orElse(Closing.OVER));
        });
        var base = BlockPage.base(id);
        return switch (closed.closing()) {
            case DONE -> {
                News.done(next, "intake.ended");
                yield "redirect:" + base.replaceFirst("/gesprek$", "/gesprekken/")
                        + closed.talk().orElseThrow();
            }
            case NOTHING_SAID -> told("intake.end.nothing", base + "/einde", next);
            case ASK_CAUSE -> told("intake.cause.before", base + "/oorzaak", next);
            case WHY -> told(reason.wrong().orElse("intake.end.why"), base + "/einde", next);
            case OVER -> told("intake.closed", base, next);
        };
    }

    private record Closed(Optional<UUID> talk, Closing closing) {}

    private static String told(String key, String path, RedirectAttributes next) {
        News.warning(next, key);
        return "redirect:" + path;
    }
}

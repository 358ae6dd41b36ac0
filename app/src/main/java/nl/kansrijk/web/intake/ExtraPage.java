package nl.kansrijk.web.intake;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.Block;
import nl.kansrijk.intake.TalkSteps;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.News;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a block along that is not usual for the client's groups, for a reason. Source: row 0-21. */
@Controller
class ExtraPage {
    private final CaseFile file;
    private final TalkDesk.Rooms rooms;

    ExtraPage(CaseFile file, TalkDesk.Rooms rooms) {
        this.file = file;
        this.rooms = rooms;
    }

    @PostMapping("/klanten/{id}/gesprek/erbij")
    @Needs(Permission.HOLD_TALK)
    String add(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        var base = BlockPage.base(id);
        var block = block(sent);
        var why = why(sent);
        boolean taken = file.open(actor, Permission.HOLD_TALK, id, session, passage -> taken(id, block, why, passage));
        if (!taken) {
            News.warning(next, wrong(sent, block.isPresent() && why.isPresent()));
            return "redirect:" + base;
        }
        News.done(next, "intake.extra.done");
        return "redirect:" + BlockPage.path(base + "/vragen", block.orElseThrow());
    }

    private boolean taken(ClientId id, Optional<Block> block, Optional<TalkSteps.Added> why, Passage passage) {
        var talk = rooms.talks().running(id, passage);
        return talk.isPresent()
                && block.isPresent()
                && why.isPresent()
                && rooms.steps().add(talk.get(), block.get(), why.get(), passage);
    }

    private static String wrong(Map<String, String> sent, boolean chosen) {
        if (tooLong(sent)) return "intake.skip.long";
        return chosen ? "intake.extra.not" : "intake.extra.choose";
    }

    private static Optional<Block> block(Map<String, String> sent) {
        return Arrays.stream(Block.values())
                .filter(one -> one.name().equals(sent.getOrDefault("stuk", "")))
                .findFirst();
    }

    private static Optional<TalkSteps.Added> why(Map<String, String> sent) {
        if (tooLong(sent)) return Optional.empty();
        return Arrays.stream(TalkSteps.AddReason.values())
                .filter(one -> one.name().equals(sent.getOrDefault("reden", "")))
                .findFirst()
                .map(one -> new TalkSteps.Added(one, sent.getOrDefault("toelichting", "")));
    }

    private static boolean tooLong(Map<String, String> sent) {
        return sent.getOrDefault("toelichting", "").length() > Passing.LONGEST;
    }
}

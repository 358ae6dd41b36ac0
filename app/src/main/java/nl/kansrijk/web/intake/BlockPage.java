package nl.kansrijk.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.Block;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Questions on a screen that client and professional both see. Each answer is kept as it is given. */
@Controller
class BlockPage {
    private final CaseFile file;
    private final TalkDesk desk;
    private final BlockWords screens;
    private final Seen seen;
    private final HelpNow help;

    BlockPage(CaseFile file, TalkDesk desk, BlockWords screens, Seen seen, HelpNow help) {
        this.file = file;
        this.desk = desk;
        this.screens = screens;
        this.seen = seen;
        this.help = help;
    }

    @GetMapping("/klanten/{id}/gesprek/vragen/{letter}")
    @Needs(Permission.HOLD_TALK)
    String ask(
            @PathVariable ClientId id,
            @PathVariable String letter,
            @RequestParam(name = "deel", defaultValue = "1") String nth,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        var block = TalkDesk.block(letter);
        var screen = file.open(
                actor, Permission.HOLD_TALK, id, session, passage -> desk.screen(id, block, Hand.nth(nth), passage));
        if (screen.isEmpty()) return "redirect:" + base(id);
        return show(screens.fresh(screen.get(), base(id) + "/vragen", frame.words()), frame, model);
    }

    @PostMapping("/klanten/{id}/gesprek/vragen/{letter}")
    @Needs(Permission.HOLD_TALK)
    String keep(
            @PathVariable ClientId id,
            @PathVariable String letter,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var block = TalkDesk.block(letter);
        var sent = new Sent(fields);
        var in = file.open(actor, Permission.HOLD_TALK, id, session, passage -> {
            var handed = desk.handIn(id, block, Hand.nth(sent.one("deel")), sent, frame.words(), passage);
            if (handed.isPresent() && !Seen.tooLong(sent)) seen.write(id, block, sent.one("observatie"), passage);
            if (handed.filter(TalkDesk.HandedIn::offersHelp).isPresent())
                model.addAttribute("help", help.of(id, frame.words(), passage));
            return handed;
        });
        var hand = new Hand(base(id), base(id) + "/vragen", frame, next);
        if (in.isEmpty()) return hand.over();
        if (Hand.partly(request)) return hand.state(in.get(), sent, screens, request, model);
        var where = hand.where(in.get(), sent, screens);
        if (Seen.tooLong(sent)) News.warning(next, "intake.seen.long");
        return where.orElseGet(
                () -> show(screens.again(in.get(), sent, base(id) + "/vragen", frame.words()), frame, model));
    }

    private static String show(BlockView page, Frame frame, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("frame", frame.titled(page.head().title()));
        return "intake/block";
    }

    static String base(ClientId id) {
        return "/klanten/" + id.value() + "/gesprek";
    }

    /** The address of a block below this one. */
    static String path(String questions, Block block) {
        return questions + "/" + block.name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}

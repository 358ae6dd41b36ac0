package nl.kansrijk.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.kansrijk.intake.Block;
import nl.kansrijk.intake.Talks;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a screen that was handed in leads to.
 *
 * @param base the talk of this reader
 * @param questions the address below which the blocks stand
 */
record Hand(String base, String questions, Frame frame, RedirectAttributes next) {
    /** Which screen of a block, counted from 0, out of an address that counts from 1. */
    static int nth(String typed) {
        return BlockPage.number(typed).orElse(1) - 1;
    }

    /** Whether only a piece of the page was asked for. */
    static boolean partly(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** The talk was closed meanwhile, or another one is open. */
    String over() {
        News.warning(next, "intake.closed");
        return "redirect:" + base;
    }

    /** How one question stands now, for the question that was touched. */
    String state(TalkDesk.HandedIn in, Sent sent, BlockWords screens, HttpServletRequest request, Model model) {
        var skipped = sent.one("sla").replaceFirst(":.*", "");
        var touched = skipped.isEmpty()
                ? Optional.ofNullable(request.getHeader("HX-Trigger"))
                        .orElse("")
                        .replaceFirst("^vraag-", "")
                : skipped;
        var page = screens.again(in, sent, questions, frame.words());
        var question = page.questions().stream()
                .filter(one -> one.code().equals(touched))
                .findFirst()
                .orElse(page.questions().getFirst());
        model.addAttribute("w", frame.words());
        model.addAttribute("question", question);
        model.addAttribute("path", page.path());
        model.addAttribute("saves", true);
        model.addAttribute("warnings", page.warnings());
        return "intake/state";
    }

    /** The next page; empty when this one must be shown again. */
    Optional<String> where(TalkDesk.HandedIn in, Sent sent, BlockWords screens) {
        var screen = in.screen();
        boolean wrong = !in.kept().whole() || !in.picks().near().isEmpty();
        if (wrong) return Optional.empty();
        if (in.offersHelp()) return Optional.empty();
        if (in.asksHelp()) return Optional.of(help());
        if (!screen.talk().open()) return Optional.of(added());
        if (!sent.pressed("verder")) return stay(in, screens);
        if (screen.place().nth() < screen.screens().size() - 1) return Optional.of(further(in));
        return in.finished().map(finished -> after(finished, in)).or(() -> stay(in, screens));
    }

    /** The next screen of the same block; what was changed in own words is told there. */
    private String further(TalkDesk.HandedIn in) {
        told(in, "intake.kept.all");
        var place = in.screen().place();
        return at(place.block(), place.nth() + 1);
    }

    private void told(TalkDesk.HandedIn in, String good) {
        if (in.elsewhere()) News.warning(next, BlockWords.ELSEWHERE);
        else if (in.kept().warnings().isEmpty()) News.done(next, good);
        else News.warning(next, in.kept().warnings().getFirst().key());
    }

    /** First who helps now; the questions wait. */
    private String help() {
        News.info(next, "intake.help.told");
        next.addFlashAttribute("helpOpen", true);
        return "redirect:/vandaag";
    }

    /** The talk was closed meanwhile; nothing of the client is lost. */
    private String added() {
        News.done(next, "intake.added");
        return "redirect:" + base;
    }

    /** The same page, with what is kept; unless something is to be read first. */
    private Optional<String> stay(TalkDesk.HandedIn in, BlockWords screens) {
        if (!screens.warnings(in, frame.words()).isEmpty()) return Optional.empty();
        News.done(next, "intake.kept.all");
        var place = in.screen().place();
        return Optional.of(at(place.block(), place.nth()));
    }

    private String at(Block block, int nth) {
        return "redirect:" + BlockPage.path(questions, block) + "?deel=" + (nth + 1);
    }

    private String after(Talks.Finished finished, TalkDesk.HandedIn in) {
        return switch (finished) {
            case CLOSED -> over();
            case ADDED -> added();
            case ASK_CAUSE -> "redirect:" + base + "/oorzaak";
            case PASSED_OVER -> onwards("intake.skip.done", in);
            case DONE -> onwards("intake.thanks", in);
        };
    }

    private String onwards(String good, TalkDesk.HandedIn in) {
        told(in, good);
        var screen = in.screen();
        return screen.next()
                .map(block -> "redirect:" + BlockPage.path(questions, block))
                .orElse("redirect:" + (screen.place().home() ? base : base + "/einde"));
    }
}

package nl.kansrijk.web.wording;

import java.util.Map;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Phrases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Reads a text while it is written; without a script on a page of its own. The text is looked at and forgotten. */
@Controller
class WordingPage {
    private static final int LONGEST = 5_000;
    private final Phrases phrases;

    WordingPage(Phrases phrases) {
        this.phrases = phrases;
    }

    @PostMapping("/taal-nakijken")
    @Needs(Permission.PLAIN_TEXT)
    String read(
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean piece,
            Frame frame,
            Model model) {
        var text = sent.getOrDefault(sent.getOrDefault("veld", ""), "");
        var words = frame.words();
        var kept = text.substring(0, Math.min(text.length(), LONGEST));
        model.addAttribute("wording", WordingView.of(kept, phrases, words));
        if (piece) return "wording/findings";
        model.addAttribute("frame", frame.titled(words.say("plain.title")));
        return "wording/page";
    }
}

package nl.kansrijk.web.help;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.access.login.WhoAsks;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the reader can do here, for the role in which they act; linked from every page. Touches nobody's data. */
@Controller
class HelpPage {
    private static final int MOST = 30;
    private final WhoAsks whoAsks;

    HelpPage(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    @GetMapping("/hulp")
    @OpenToAll
    String help(HttpServletRequest request, Frame frame, Model model) {
        var words = frame.words();
        var own = whoAsks.in(request)
                .map(actor -> subjects("help." + actor.role(), words))
                .orElse(List.of());
        var subjects = new ArrayList<>(menu(frame.rail(), own, words));
        own.stream().filter(subject -> !subjects.contains(subject)).forEach(subjects::add);
        if (subjects.isEmpty()) subjects.addAll(subjects("help.none", words));
        subjects.addAll(subjects("help.all", words));
        model.addAttribute("subjects", List.copyOf(subjects));
        model.addAttribute("frame", frame.titled(words.say("help.title")));
        return "help/help";
    }

    /** Each item of the menu in its order: in the words for this role where there are, else in those for everyone. */
    private static List<HelpSubject> menu(List<Frame.Entry> rail, List<HelpSubject> own, Words words) {
        return rail.stream()
                .map(entry -> own.stream()
                        .filter(subject -> subject.term().equals(entry.label()))
                        .findFirst()
                        .orElseGet(() -> new HelpSubject(
                                entry.label(), words.say("help.menu." + entry.key()), Optional.empty())))
                .toList();
    }

    private static List<HelpSubject> subjects(String key, Words words) {
        var subjects = new ArrayList<HelpSubject>();
        for (int i = 1; i <= MOST; i++) if (words.knows(key + "." + i)) subjects.add(subject(key + "." + i, words));
        return subjects;
    }

    private static HelpSubject subject(String key, Words words) {
        var link = Optional.of(key + ".link")
                .filter(words::knows)
                .map(any -> new Lists.Tab(words.say(key + ".link"), words.say(key + ".path"), false));
        return new HelpSubject(words.say(key), words.say(key + ".text"), link);
    }
}

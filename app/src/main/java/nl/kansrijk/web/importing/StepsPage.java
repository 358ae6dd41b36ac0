package nl.kansrijk.web.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.takeover.Heading;
import nl.kansrijk.takeover.Mapping;
import nl.kansrijk.takeover.Stepped;
import nl.kansrijk.takeover.TakeOvers;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a file as a whole: columns, start, throw away. */
@Controller
class StepsPage {
    private final Gate gate;
    private final TakeOvers takeOvers;
    private final Phrases phrases;

    StepsPage(Gate gate, TakeOvers takeOvers, Phrases phrases) {
        this.gate = gate;
        this.takeOvers = takeOvers;
        this.phrases = phrases;
    }

    @PostMapping(ImportPage.PATH + "/kolommen")
    @Needs(Permission.TAKE_OVER)
    String columns(@RequestParam Map<String, String> sent, Actor actor, Frame frame, RedirectAttributes next) {
        var stepped = file(sent)
                .map(file -> gate.pass(ImportLook.by(actor), passage -> takeOvers.map(file, mapping(sent), passage)));
        return told(stepped, "import.checked", ImportPage.PATH + "?stap=kolommen", frame, next);
    }

    @PostMapping(ImportPage.PATH + "/start")
    @Needs(Permission.TAKE_OVER)
    String start(@RequestParam Map<String, String> sent, Actor actor, Frame frame, RedirectAttributes next) {
        var guide =
                Optional.of(sent.getOrDefault("wie", "")).flatMap(Typed::number).map(UserId::new);
        var stepped = file(sent)
                .map(file -> gate.pass(ImportLook.by(actor), passage -> takeOvers.start(file, guide, passage)));
        return told(stepped, "import.started", ImportPage.PATH, frame, next);
    }

    @PostMapping(ImportPage.PATH + "/weg")
    @Needs(Permission.TAKE_OVER)
    String drop(@RequestParam Map<String, String> sent, Actor actor, Frame frame, RedirectAttributes next) {
        var stepped = file(sent).map(file -> gate.pass(ImportLook.by(actor), passage -> takeOvers.drop(file, passage)));
        return told(stepped, "import.dropped", ImportPage.PATH, frame, next);
    }

    static Optional<UUID> file(Map<String, String> sent) {
        return Typed.number(sent.getOrDefault("nummer", ""));
    }

    private String told(Optional<Stepped> stepped, String done, String again, Frame frame, RedirectAttributes next) {
        return switch (stepped.orElse(new Stepped.Gone())) {
            case Stepped.Done ok -> {
                News.done(next, done);
                yield "redirect:" + ImportPage.PATH;
            }
            case Stepped.Wrong(var why) -> {
                var words = frame.words();
                var reasons = why.stream().map(one -> phrases.say(one, words)).toList();
                News.warning(next, "import.not", String.join(" ", reasons));
                yield "redirect:" + again;
            }
            case Stepped.Gone gone -> {
                News.warning(next, "import.gone");
                yield "redirect:" + ImportPage.PATH;
            }
        };
    }

    /** What was chosen for each column; what is no heading leaves the column out. */
    private static Mapping mapping(Map<String, String> sent) {
        var columns = new ArrayList<Optional<Heading>>();
        for (int i = 0; sent.containsKey("kolom" + i); i++) columns.add(heading(sent.getOrDefault("kolom" + i, "")));
        return new Mapping(columns.isEmpty() ? List.of(Optional.empty()) : columns);
    }

    static Optional<Heading> heading(String name) {
        return Arrays.stream(Heading.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}

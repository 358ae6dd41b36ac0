package nl.kansrijk.web.segments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.segments.Measuring;
import nl.kansrijk.profile.segments.Result;
import nl.kansrijk.profile.segments.Segment;
import nl.kansrijk.profile.segments.Segments;
import nl.kansrijk.profile.segments.Size;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The groups that were kept and one of them: measured, taken away and put back. */
@Controller
class SegmentsPage {
    static final String PATH = "/groepen";

    private final Gate gate;
    private final Segments segments;
    private final Measuring measuring;
    private final KeptWords keptWords;

    SegmentsPage(Gate gate, Segments segments, Measuring measuring, KeptWords keptWords) {
        this.gate = gate;
        this.segments = segments;
        this.measuring = measuring;
        this.keptWords = keptWords;
    }

    /** One group with its size today and what was measured of it. */
    record Found(Segment segment, Size size, List<Result> results) {}

    @GetMapping(PATH)
    @Needs(Permission.SEGMENTS)
    String all(Actor actor, Frame frame, Model model) {
        var kept = gate.pass(Look.by(actor, Permission.SEGMENTS), segments::kept);
        model.addAttribute("page", keptWords.all(kept, actor.tenant(), frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("segments.title")));
        return "segments/list";
    }

    @GetMapping("/groepen/{groep}")
    @Needs(Permission.SEGMENTS)
    String one(@PathVariable UUID groep, Actor actor, Frame frame, Model model) {
        var found = gate.pass(Look.by(actor, Permission.SEGMENTS), passage -> {
            var segment = segment(groep, passage);
            return new Found(
                    segment, measuring.size(segment.draft().recipe(), passage), measuring.results(segment, passage));
        });
        model.addAttribute("page", keptWords.one(found, actor.tenant(), frame.words()));
        model.addAttribute("frame", frame.titled(found.segment().draft().name()));
        return "segments/one";
    }

    @PostMapping("/groepen/{groep}/meet")
    @Needs(Permission.CHANGE_SEGMENT)
    String measure(@PathVariable UUID groep, Actor actor, RedirectAttributes next) {
        gate.pass(
                Look.by(actor, Permission.CHANGE_SEGMENT),
                passage -> measuring.measure(segment(groep, passage), passage));
        News.done(next, "segments.measured");
        return there(groep);
    }

    @PostMapping("/groepen/{groep}/weg")
    @Needs(Permission.CHANGE_SEGMENT)
    String remove(@PathVariable UUID groep, Actor actor, RedirectAttributes next) {
        gate.pass(
                Look.by(actor, Permission.CHANGE_SEGMENT),
                passage -> segments.remove(segment(groep, passage).id(), passage));
        News.done(next, "segments.removed");
        return there(groep);
    }

    @PostMapping("/groepen/{groep}/terug")
    @Needs(Permission.CHANGE_SEGMENT)
    String putBack(@PathVariable UUID groep, Actor actor, RedirectAttributes next) {
        gate.pass(
                Look.by(actor, Permission.CHANGE_SEGMENT),
                passage -> segments.putBack(segment(groep, passage).id(), passage));
        News.done(next, "segments.back");
        return there(groep);
    }

    private static String there(UUID segment) {
        return "redirect:" + PATH + "/" + segment;
    }

    private Segment segment(UUID id, Passage passage) {
        Optional<Segment> found = segments.find(id, passage);
        return found.orElseThrow(NotHere::new);
    }
}

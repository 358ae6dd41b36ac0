package nl.kansrijk.web.segments;

import jakarta.servlet.http.HttpServletResponse;
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
import nl.kansrijk.profile.segments.Segment;
import nl.kansrijk.profile.segments.Segments;
import nl.kansrijk.profile.segments.Size;
import nl.kansrijk.profile.segments.Traits;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Builds a group: a new one, a change of one, or a copy. What is chosen is counted at once and kept only under a name. */
@Controller
class BuilderPage {
    private final Gate gate;
    private final Segments segments;
    private final Measuring measuring;
    private final Traits traits;
    private final BuilderWords builder;

    BuilderPage(Gate gate, Segments segments, Measuring measuring, Traits traits, BuilderWords builder) {
        this.gate = gate;
        this.segments = segments;
        this.measuring = measuring;
        this.traits = traits;
        this.builder = builder;
    }

    /** A form with the size of what is chosen in it; empty when nothing is. */
    private record Counted(SegmentForm form, Optional<Size> size) {}

    @GetMapping("/groepen/bouwen")
    @Needs(Permission.CHANGE_SEGMENT)
    String build(
            @RequestParam(name = "groep", defaultValue = "") String changed,
            @RequestParam(name = "kopie", defaultValue = "") String copied,
            Actor actor,
            Frame frame,
            Model model) {
        var words = frame.words();
        var counted = gate.pass(Look.by(actor, Permission.CHANGE_SEGMENT), passage -> {
            var form = found(changed, passage)
                    .map(SegmentForm::of)
                    .or(() -> found(copied, passage)
                            .map(SegmentForm::of)
                            .map(one -> one.copy(words.say("segments.copy.name", one.name()))))
                    .orElseGet(SegmentForm::empty);
            return counted(form, passage);
        });
        return show(counted, List.of(), frame, model);
    }

    @PostMapping("/groepen/tel")
    @Needs(Permission.CHANGE_SEGMENT)
    String count(@RequestParam MultiValueMap<String, String> sent, Actor actor, Frame frame, Model model) {
        return show(counted(SegmentForm.sent(sent, traits), actor), List.of(), frame, model);
    }

    @PostMapping(SegmentsPage.PATH)
    @Needs(Permission.CHANGE_SEGMENT)
    String keep(
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var form = SegmentForm.sent(sent, traits);
        return switch (form.parse()) {
            case Parsed.Bad<Segment.Draft>(var errors) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                yield show(counted(form, actor), errors, frame, model);
            }
            case Parsed.Good<Segment.Draft>(var draft) -> {
                boolean kept =
                        gate.pass(Look.by(actor, Permission.CHANGE_SEGMENT), passage -> write(form, draft, passage));
                if (kept) News.done(next, "segments.kept");
                else News.warning(next, "segments.stale");
                yield "redirect:" + SegmentsPage.PATH + "/" + form.id();
            }
        };
    }

    private boolean write(SegmentForm form, Segment.Draft draft, Passage passage) {
        if (form.version() > 0) {
            found(form.id().toString(), passage);
            return segments.change(form.id(), form.version(), draft, passage);
        }
        segments.keep(form.id(), draft, passage);
        return true;
    }

    /** The group with this number; empty when none is asked for. Errors: {@link NotHere} when there is no such group. */
    private Optional<Segment> found(String number, Passage passage) {
        if (number.isEmpty()) return Optional.empty();
        Optional<UUID> id = Typed.number(number);
        return Optional.of(id.flatMap(one -> segments.find(one, passage))
                .filter(one -> !one.removed())
                .orElseThrow(NotHere::new));
    }

    private Counted counted(SegmentForm form, Actor actor) {
        return gate.pass(Look.by(actor, Permission.CHANGE_SEGMENT), passage -> counted(form, passage));
    }

    private Counted counted(SegmentForm form, Passage passage) {
        boolean nothing = form.recipe().rules().isEmpty();
        return new Counted(form, nothing ? Optional.empty() : Optional.of(measuring.size(form.recipe(), passage)));
    }

    private String show(Counted counted, List<FieldError> errors, Frame frame, Model model) {
        var page = builder.view(counted.form(), counted.size(), errors, frame.words());
        model.addAttribute("page", page);
        model.addAttribute("frame", frame.titled(page.title()));
        return "segments/builder";
    }
}

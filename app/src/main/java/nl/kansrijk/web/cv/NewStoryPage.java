package nl.kansrijk.web.cv;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.life.Activities;
import nl.kansrijk.profile.life.Activity;
import nl.kansrijk.profile.life.Kind;
import nl.kansrijk.profile.life.LifeDraft;
import nl.kansrijk.profile.life.LifeDrafts;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.cv.Desk.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Wat deed u?": first the kind, then what exactly. From here on nothing is lost. */
@Controller
class NewStoryPage {
    private static final List<Kind> KINDS =
            List.of(Kind.EMPLOYED, Kind.CARE, Kind.VOLUNTEER, Kind.HOBBY, Kind.INFORMAL, Kind.HOUSEHOLD);

    private final Desk desk;
    private final LifeDrafts drafts;
    private final Activities activities;

    NewStoryPage(Desk desk, LifeDrafts drafts, Activities activities) {
        this.desk = desk;
        this.drafts = drafts;
        this.activities = activities;
    }

    @GetMapping({"/mijn-cv/nieuw", "/klanten/{id}/cv/nieuw"})
    @Needs(Permission.CV)
    String ask(
            @PathVariable(required = false) Optional<ClientId> id,
            @RequestParam(name = "soort", defaultValue = "") String kind,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model) {
        return show(new Seat(actor, id, request), new Typed("", kind, "", ""), false, frame, model);
    }

    /** What was sent. Number: of the form, so that twice is once. */
    private record Typed(String number, String kind, String what, String words) {
        Optional<UUID> id() {
            return number.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    ? Optional.of(UUID.fromString(number))
                    : Optional.empty();
        }
    }

    @PostMapping({"/mijn-cv/nieuw", "/klanten/{id}/cv/nieuw"})
    @Needs(Permission.CHANGE_STATEMENT)
    String begin(
            @PathVariable(required = false) Optional<ClientId> id,
            @RequestParam(name = "formulier", defaultValue = "") String number,
            @RequestParam(name = "soort", defaultValue = "") String kind,
            @RequestParam(name = "wat", defaultValue = "") String what,
            @RequestParam(name = "woorden", defaultValue = "") String words,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var seat = new Seat(actor, id, request);
        var typed = new Typed(number, kind, what, words.strip());
        var draft = draft(typed);
        if (draft.isEmpty()) return show(seat, typed, true, frame, model);
        var kept = desk.look(
                        seat,
                        Permission.CHANGE_STATEMENT,
                        (client, passage) -> drafts.begin(client, draft.get(), passage))
                .found();
        if (kept.isEmpty()) {
            News.warning(next, "cv.full");
            return "redirect:" + seat.path();
        }
        var story = kept.get();
        boolean fresh = story.equals(draft.get());
        if (fresh) News.done(next, "cv.saved");
        else News.info(next, "cv.begun");
        return "redirect:" + Step.after(story).at(seat.path(), story);
    }

    private Optional<LifeDraft> draft(Typed typed) {
        var kind = Kind.of(typed.kind());
        if (kind.isEmpty() || typed.id().isEmpty() || typed.words().length() > StoryForm.LONGEST_TITLE)
            return Optional.empty();
        var words = StoryForm.clean(typed.words());
        boolean listed = activities
                .find(typed.what())
                .filter(one -> one.kind() == kind.get())
                .isPresent();
        if (listed) return Optional.of(LifeDraft.about(typed.id().get(), kind.get(), typed.what(), words));
        if (words.isBlank()) return Optional.empty();
        boolean meant = activities.meant(words).stream().anyMatch(item -> item.startsWith(Activities.PREFIX));
        var item = kind.get().paid() || meant ? "" : LifeDraft.OTHER;
        return Optional.of(LifeDraft.about(typed.id().get(), kind.get(), item, words));
    }

    private String show(Seat seat, Typed typed, boolean wrong, Frame frame, Model model) {
        var words = frame.words();
        var looked = desk.look(seat, Permission.CV, (client, passage) -> true);
        var kind = Kind.of(typed.kind()).filter(KINDS::contains);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("number", typed.id().orElseGet(UUID::randomUUID).toString());
        model.addAttribute(
                "fields", kind.map(one -> fields(one, typed, wrong, words)).orElse(List.of()));
        model.addAttribute("wrong", wrong && kind.isEmpty());
        desk.frame(seat, looked, words.say("cv.new.title"), frame, model);
        return "cv/new";
    }

    private List<Field> fields(Kind kind, Typed typed, boolean wrong, Words words) {
        var fields = new ArrayList<Field>();
        var error = wrong ? Optional.of(words.say("cv.new.missing")) : Optional.<String>empty();
        if (!kind.paid()) fields.add(new Field.Radios(what(words, error), typed.what(), options(kind, words)));
        var own = Field.Ask.of("woorden", words.say(kind.paid() ? "cv.new.work" : "cv.new.other"))
                .hinted(words.say(kind.paid() ? "cv.new.work.hint" : "cv.new.other.hint"))
                .wrongWhen(kind.paid() ? error : Optional.empty());
        fields.add(Field.Text.of(kind.paid() ? own : own.optional(), typed.words(), StoryForm.LONGEST_TITLE));
        return fields;
    }

    private static Field.Ask what(Words words, Optional<String> error) {
        return Field.Ask.of("wat", words.say("cv.new.what")).wrongWhen(error);
    }

    private List<Field.Option> options(Kind kind, Words words) {
        var language = Locale.of(words.language());
        return activities.of(kind).stream()
                .map((Activity one) -> Field.Option.of(one.item(), one.name().in(language)))
                .toList();
    }
}

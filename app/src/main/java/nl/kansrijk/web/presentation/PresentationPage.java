package nl.kansrijk.web.presentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.presentation.Kept;
import nl.kansrijk.profile.presentation.Presentation;
import nl.kansrijk.profile.presentation.Presentations;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Field.Ask;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.cv.Paper;
import nl.kansrijk.web.cv.PaperFile;
import nl.kansrijk.web.portal.Self;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The own presentation: what others would see, and the form to change it. */
@Controller
class PresentationPage {
    private final Self self;
    private final Presentations presentations;
    private final ShownWords shown;
    private final PaperFile files;

    PresentationPage(Self self, Presentations presentations, ShownWords shown, PaperFile files) {
        this.self = self;
        this.presentations = presentations;
        this.shown = shown;
        this.files = files;
    }

    /** The own presentation and everything that could be in it. */
    record Found(Presentation own, List<Fact> possible) {}

    @GetMapping("/mijn-presentatie")
    @Needs(Permission.CV)
    String page(Actor actor, Frame frame, Model model) {
        var me = Self.of(actor);
        var words = frame.words();
        var looked = self.look(actor, Permission.CV, passage -> found(me, passage));
        var found = looked.found();
        model.addAttribute("paper", paper(found, words));
        model.addAttribute("links", LinkViews.of(found.own().links(), house(), words));
        model.addAttribute("number", java.util.UUID.randomUUID().toString());
        model.addAttribute("days", LinkViews.days(words));
        model.addAttribute("employers", found.own().forEmployers());
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("presentation.title")));
        return "presentation/own";
    }

    @GetMapping("/mijn-presentatie/aanpassen")
    @Needs(Permission.CV)
    String change(Actor actor, Frame frame, Model model) {
        return form(actor, Optional.empty(), Optional.empty(), frame, model);
    }

    @PostMapping("/mijn-presentatie/aanpassen")
    @Needs(Permission.CHANGE_STATEMENT)
    String keep(
            @RequestParam(name = "woorden", defaultValue = "") String own,
            @RequestParam(name = "toon", required = false) List<String> ticked,
            @RequestParam(name = "werkgever", defaultValue = "") String employers,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var me = Self.of(actor);
        Set<String> chosen = ticked == null ? Set.of() : new HashSet<>(ticked);
        var kept = self.look(
                        actor,
                        Permission.CHANGE_STATEMENT,
                        passage -> presentations.keep(me, own.strip(), chosen, employers.equals("ja"), passage))
                .found();
        if (kept instanceof Kept.Refused(var why)) {
            var typed = new Presentation(own.strip(), chosen, employers.equals("ja"), List.of());
            return form(actor, Optional.of(typed), Optional.of(why.key()), frame, model);
        }
        News.done(next, employers.equals("ja") ? "presentation.kept.employers" : "presentation.kept");
        return "redirect:/mijn-presentatie";
    }

    @GetMapping("/mijn-presentatie/bestand")
    @Needs(Permission.CV)
    ResponseEntity<byte[]> file(Actor actor, Frame frame) {
        var me = Self.of(actor);
        var words = frame.words();
        var found =
                self.look(actor, Permission.CV, passage -> found(me, passage)).found();
        return files.answer(paper(found, words), "presentatie", words);
    }

    private Found found(ClientId me, Passage passage) {
        return new Found(presentations.of(me, passage), presentations.possible(me, passage));
    }

    /** Where this house stands, as a link to hand on must say it. */
    private static String house() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    /** What whoever has the link sees, and an employer after a yes. */
    private Paper paper(Found found, Words words) {
        var title = words.say("presentation.paper");
        return shown.paper(found.own().seen(title, found.possible()), title, words);
    }

    private String form(Actor actor, Optional<Presentation> typed, Optional<String> wrong, Frame frame, Model model) {
        var me = Self.of(actor);
        var words = frame.words();
        var looked = self.look(actor, Permission.CV, passage -> found(me, passage));
        var fields = fields(typed.orElse(looked.found().own()), looked.found().possible(), wrong, words);
        model.addAttribute("fields", fields);
        model.addAttribute("asks", fields.stream().map(Field::ask).toList());
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("presentation.change")));
        return "presentation/change";
    }

    private List<Field> fields(Presentation own, List<Fact> facts, Optional<String> wrong, Words words) {
        var fields = new ArrayList<Field>();
        var ask = Ask.of("woorden", words.say("presentation.words"))
                .hinted(words.say("presentation.words.hint"))
                .optional()
                .wrongWhen(wrong.map(words::say));
        fields.add(new Field.Area(ask, own.words(), 6, Presentations.LONGEST));
        Map<String, List<Option>> parts = new LinkedHashMap<>();
        for (var fact : facts)
            parts.computeIfAbsent(ShownWords.part(fact.characteristic()), part -> new ArrayList<>())
                    .add(Option.of(Presentation.name(fact.characteristic(), fact.item()), shown.name(fact, words)));
        parts.forEach((part, options) -> fields.add(new Field.Checkboxes(
                Ask.of("toon", words.say("presentation.part." + part)).optional(), own.shown(), options)));
        fields.add(new Field.Checkboxes(
                Ask.of("werkgever", words.say("presentation.employers")).optional(),
                own.forEmployers() ? Set.of("ja") : Set.of(),
                List.of(Option.of("ja", words.say("presentation.employers.yes")))));
        return fields;
    }
}

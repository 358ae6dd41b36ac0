package nl.kansrijk.web.offers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.instruments.catalogue.Editing;
import nl.kansrijk.instruments.catalogue.Editing.Edit;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.editing.InstrumentForm;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.offers.EditViews.Sent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which an instrument is written. A mistake shows the form again as it was sent. */
@Controller
class EditOfferPage {
    private final Gate gate;
    private final Editing editing;
    private final InstrumentForm form;
    private final EditViews views;

    EditOfferPage(Gate gate, Editing editing, InstrumentForm form, EditViews views) {
        this.gate = gate;
        this.editing = editing;
        this.form = form;
        this.views = views;
    }

    @GetMapping(EditViews.NEW)
    @Needs(Permission.KEPT_OFFERS)
    String fresh(Frame frame, Model model) {
        return show(views.fresh(UUID.randomUUID().toString(), Sent.NOTHING, frame.words()), frame, model);
    }

    @PostMapping(EditViews.NEW)
    @Needs(Permission.CHANGE_OFFER)
    String add(
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var id = number(sent.getFirst("nummer"));
        var tried = gate.pass(
                Look.by(actor, Permission.CHANGE_OFFER),
                passage -> tried(Instrument.draft(id), sent, frame.words(), one -> editing.add(one, passage)));
        if (tried.wrong().isPresent())
            return show(views.fresh(id.toString(), tried.wrong().get(), frame.words()), frame, model);
        News.done(next, "supply.kept");
        return "redirect:" + KeptOffersPage.form(id);
    }

    @GetMapping("/aanbod/{eigen}/wijzigen")
    @Needs(Permission.KEPT_OFFERS)
    String change(@PathVariable UUID eigen, Actor actor, Frame frame, Model model) {
        var view = gate.pass(
                Look.by(actor, Permission.KEPT_OFFERS),
                passage -> views.change(own(eigen, passage), Sent.NOTHING, frame.words()));
        return show(view, frame, model);
    }

    @PostMapping("/aanbod/{eigen}/wijzigen")
    @Needs(Permission.CHANGE_OFFER)
    String change(
            @PathVariable UUID eigen,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var words = frame.words();
        Optional<EditView> again = gate.pass(Look.by(actor, Permission.CHANGE_OFFER), passage -> {
            var known = own(eigen, passage);
            var seen = known.as(
                    new Instrument.Key(eigen, version(sent), known.key().type()));
            return tried(seen, sent, words, one -> editing.change(one, passage))
                    .wrong()
                    .map(wrong -> views.change(known, wrong, words));
        });
        if (again.isPresent()) return show(again.get(), frame, model);
        News.done(next, "supply.kept");
        return "redirect:" + KeptOffersPage.form(eigen);
    }

    /** What became of it: nothing wrong when it was kept. */
    private record Tried(Optional<Sent> wrong) {}

    private Tried tried(
            Instrument was,
            Map<String, List<String>> sent,
            Words words,
            java.util.function.Function<Instrument, Edit> keep) {
        return switch (form.read(was, sent)) {
            case Parsed.Bad<Instrument>(var errors) -> new Tried(Optional.of(new Sent(sent, errors, Optional.empty())));
            case Parsed.Good<Instrument>(var one) ->
                new Tried(wrong(keep.apply(one), words).map(text -> new Sent(sent, List.of(), Optional.of(text))));
        };
    }

    private static Optional<String> wrong(Edit edit, Words words) {
        return switch (edit) {
            case Edit.Kept kept -> Optional.empty();
            case Edit.Stale stale -> Optional.of(words.say("supply.stale"));
            case Edit.Refused(var why) ->
                Optional.of(words.say(why.key(), why.facts().values().toArray()));
            case Edit.Lacks lacks -> Optional.of(words.say("supply.stale"));
        };
    }

    private Instrument own(UUID id, Passage passage) {
        return editing.own(passage).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static String show(EditView view, Frame frame, Model model) {
        model.addAttribute("page", view);
        model.addAttribute("frame", frame.titled(view.title()));
        return "offers/form";
    }

    private static UUID number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(text)
                : UUID.randomUUID();
    }

    private static int version(MultiValueMap<String, String> sent) {
        var text = java.util.Objects.requireNonNullElse(sent.getFirst("versie"), "");
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}

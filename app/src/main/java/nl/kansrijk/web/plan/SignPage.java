package nl.kansrijk.web.plan;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.plan.Plans;
import nl.kansrijk.plan.Signature;
import nl.kansrijk.plan.Signing;
import nl.kansrijk.plan.Signing.Signed;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Signing a plan: the client on the own phone or on the screen that is held out, and who guides the client. Who looked at an older plan
 * sees what changed first. Nobody has to: a plan without names is a plan too.
 */
@Controller
class SignPage {
    private static final String CHOICE = "keuze";
    private static final int MOST = 5;
    private final PlanDesk desk;
    private final Plans plans;
    private final Seeing seeing;
    private final PlanViews views;

    SignPage(PlanDesk desk, Plans plans, Seeing seeing, PlanViews views) {
        this.desk = desk;
        this.plans = plans;
        this.seeing = seeing;
        this.views = views;
    }

    @GetMapping("/mijn-plan/teken")
    @Needs(Permission.CHANGE_OWN_PLAN)
    String askMine(Actor actor, Frame frame, Model model) {
        return show(Place.own(actor, frame), Typing.none(), model);
    }

    @GetMapping("/klanten/{id}/plan/teken")
    @Needs(Permission.CHANGE_PLAN)
    String ask(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        return show(Place.file(id, actor, frame, session), Typing.none(), model);
    }

    @PostMapping("/mijn-plan/teken")
    @Needs(Permission.CHANGE_OWN_PLAN)
    String signMine(
            @RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        return sign(Place.own(actor, frame), sent, model, next);
    }

    @PostMapping("/klanten/{id}/plan/teken")
    @Needs(Permission.CHANGE_PLAN)
    String sign(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        return sign(Place.file(id, actor, frame, session), sent, model, next);
    }

    private record Typing(Map<String, String> sent, List<FieldError> errors, List<String> since) {
        static Typing none() {
            return new Typing(Map.of(), List.of(), List.of());
        }
    }

    private String sign(Place place, Map<String, String> sent, Model model, RedirectAttributes next) {
        var asked = asked(place, sent);
        if (asked.party() == Party.CLIENT && asked.voluntary().isEmpty())
            return show(place, new Typing(sent, List.of(FieldError.of(CHOICE, "plan.sign.choose")), List.of()), model);
        var signed = desk.write(place, passage -> plans.sign(place.client(), asked, passage));
        return switch (signed) {
            case Signed.Done done -> {
                News.done(next, place.key("signed." + asked.party()));
                yield "redirect:" + place.path();
            }
            case Signed.Older(var since) ->
                show(place, new Typing(sent, List.of(), PlanDesk.said(since, place.words())), model);
            case Signed.Refused(var why) -> {
                News.warning(next, why.key());
                yield "redirect:" + place.path();
            }
        };
    }

    private static Signing.Asked asked(Place place, Map<String, String> sent) {
        var party = place.own() || sent.getOrDefault("wie", "").equals(Party.CLIENT.name())
                ? Party.CLIENT
                : Party.PROFESSIONAL;
        var choice = sent.getOrDefault(CHOICE, "");
        var voluntary = choice.matches("[1-5]") && party == Party.CLIENT
                ? Optional.of(Integer.parseInt(choice))
                : Optional.<Integer>empty();
        return new Signing.Asked(
                party,
                Typed.version(sent),
                number(sent.getOrDefault("deel", "")),
                voluntary,
                place.own() || party == Party.PROFESSIONAL ? Signature.Way.OWN : Signature.Way.SHARED_SCREEN,
                PlanDesk.form(sent));
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private String show(Place place, Typing typing, Model model) {
        var seen = desk.write(place, passage -> seeing.of(place.client(), passage));
        var words = place.words();
        var options = IntStream.rangeClosed(1, MOST)
                .map(one -> MOST + 1 - one)
                .mapToObj(Integer::toString)
                .map(one -> Field.Option.of(one, words.say("characteristic.VOLUNTARY.value." + one)))
                .toList();
        var ask = Field.Ask.of(CHOICE, place.say("sign.choice")).wrongAmong(typing.errors(), words);
        var view = new SignView(
                views.of(place, seen),
                new Field.Radios(ask, typing.sent().getOrDefault(CHOICE, ""), options),
                typing.since());
        return desk.show(place, "sign", place.say("sign.title"), view, model);
    }
}

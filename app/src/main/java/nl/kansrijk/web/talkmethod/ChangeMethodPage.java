package nl.kansrijk.web.talkmethod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.TalkMethods;
import nl.kansrijk.intake.TalkMethods.Decision;
import nl.kansrijk.intake.TalkMethods.Received;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.News;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in a method as a file, proposes an earlier one, and lets a second person decide. */
@Controller
class ChangeMethodPage {
    /** Largest file. Unit: bytes. */
    private static final long MOST = 1_000_000;

    private final Gate gate;
    private final TalkMethods methods;

    ChangeMethodPage(Gate gate, TalkMethods methods) {
        this.gate = gate;
        this.methods = methods;
    }

    @PostMapping(TalkMethodPage.PATH)
    @Needs(Permission.CHANGE_TALK_METHOD)
    String receive(
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile file,
            Actor actor,
            RedirectAttributes next) {
        var sent = Optional.ofNullable(file).filter(one -> one.getSize() > 0);
        var fits = sent.filter(one -> one.getSize() <= MOST);
        var received = gate.pass(
                Look.by(actor, Permission.CHANGE_TALK_METHOD),
                passage -> fits.map(one -> methods.receive(bytes(one), passage)));
        if (received.isEmpty()) News.warning(next, sent.isEmpty() ? "talkmethod.wrong.none" : "talkmethod.wrong.large");
        else tell(received.get(), next);
        return "redirect:" + TalkMethodPage.PATH;
    }

    @PostMapping("/gespreksmethode/eerder")
    @Needs(Permission.CHANGE_TALK_METHOD)
    String earlier(
            @RequestParam(name = "versie", defaultValue = "") String version, Actor actor, RedirectAttributes next) {
        boolean proposed =
                gate.pass(Look.by(actor, Permission.CHANGE_TALK_METHOD), passage -> methods.propose(version, passage));
        if (proposed) News.done(next, "talkmethod.proposed");
        else News.warning(next, "talkmethod.wrong.waiting");
        return "redirect:" + TalkMethodPage.PATH;
    }

    @PostMapping("/gespreksmethode/besluit")
    @Needs(Permission.CHANGE_TALK_METHOD)
    String decide(
            @RequestParam(name = "voorstel", defaultValue = "") String proposal,
            @RequestParam(name = "doe", defaultValue = "") String pressed,
            Actor actor,
            RedirectAttributes next) {
        var decision = pressed.equals("neem") ? Decision.TAKEN : Decision.REFUSED;
        boolean decided = gate.pass(
                Look.by(actor, Permission.CHANGE_TALK_METHOD),
                passage -> number(proposal)
                        .map(id -> methods.decide(id, decision, passage))
                        .orElse(false));
        if (!decided) News.warning(next, "talkmethod.foureyes");
        else News.done(next, decision == Decision.TAKEN ? "talkmethod.taken" : "talkmethod.refused");
        return "redirect:" + TalkMethodPage.PATH;
    }

    private static void tell(Received received, RedirectAttributes next) {
        switch (received) {
            case Received.Proposed proposed -> News.done(next, "talkmethod.received");
            case Received.Refused(var why) -> tell(why.getFirst(), next);
        }
    }

    private static void tell(Reason why, RedirectAttributes next) {
        News.warning(next, why.key(), why.facts().values().toArray());
    }

    private static Optional<UUID> number(String typed) {
        return Optional.of(typed)
                .filter(text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }
}

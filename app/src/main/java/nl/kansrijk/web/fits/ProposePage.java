package nl.kansrijk.web.fits;

import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Relation;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposal;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.IntroductionStates;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.rest.RestNow;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposes someone: the person is asked, nobody is sent. Says plainly what happened, also when it may not be. */
@Controller
class ProposePage {
    private final Gate gate;
    private final Introductions introductions;
    private final Naming naming;
    private final Phrases phrases;
    private final RestNow now;

    ProposePage(Gate gate, Introductions introductions, Naming naming, Phrases phrases, RestNow now) {
        this.gate = gate;
        this.introductions = introductions;
        this.naming = naming;
        this.phrases = phrases;
        this.now = now;
    }

    @PostMapping("/vacatures/{id}/stel-voor/{client}")
    @Needs(Permission.PROPOSE)
    String propose(
            @PathVariable VacancyId id,
            @PathVariable(name = "client") Unnamed person,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            @RequestParam(name = "terug", defaultValue = "") String back,
            Actor actor,
            Frame frame,
            RedirectAttributes next) {
        FitsPage.mayChoose(actor);
        var client = person.client();
        var checked = FreeText.check(reason);
        var look = Look.by(actor, Permission.PROPOSE).about(client).on("vacancy:" + id.value());
        var asked = gate.pass(
                look,
                passage -> new Asked(
                        introductions.propose(client, id, checked.maskedText(), passage),
                        naming.of(client, passage),
                        passage.relation() == Relation.OWN_CASELOAD
                                && now.of(client, passage).isPresent()));
        tell(asked.proposal(), asked.name(), frame, next);
        return "redirect:" + (asked.ownRests() ? RestNow.sheet(client) : here(id, back));
    }

    /** What came of it. Own rests: who looks guides this client, for whom matching rests, and finds the sheet of that. */
    private record Asked(Proposal proposal, String name, boolean ownRests) {}

    private void tell(Proposal proposal, String name, Frame frame, RedirectAttributes next) {
        var words = frame.words();
        switch (proposal) {
            case Proposal.Proposed(var asked) ->
                News.done(next, "propose.done", name, words.day(IntroductionStates.lastDay(asked.deadline())));
            case Proposal.Already(var now) -> News.info(next, "propose.already", name);
            case Proposal.Stopped(var why) -> News.warning(next, "propose.stopped", name, phrases.say(why, words));
        }
    }

    /** Only back to a page of this vacancy; anything else that was sent along is not followed. */
    private static String here(VacancyId id, String back) {
        var own = "/vacatures/" + id.value() + "/";
        boolean safe = back.startsWith(own)
                && back.substring(own.length()).matches("[a-z-]+(/[A-Za-z0-9_-]{36,120})?(\\?[\\w.=&-]*)?");
        return safe ? back : own + "wie-past";
    }
}

package nl.kansrijk.web.portal;

import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.introductions.Answer;
import nl.kansrijk.matching.introductions.Change;
import nl.kansrijk.matching.introductions.Exchanged;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.profile.presentation.Presentations;
import nl.kansrijk.profile.presentation.Presentations.Along;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A proposal to answer: yes, no, or a question first. Can be taken back later, also after a yes. Source: domain J8. */
@Controller
class ProposalPage {
    private final Self self;
    private final Openings openings;
    private final Introductions introductions;
    private final Presentations presentations;

    ProposalPage(Self self, Openings openings, Introductions introductions, Presentations presentations) {
        this.self = self;
        this.openings = openings;
        this.introductions = introductions;
        this.presentations = presentations;
    }

    /** One proposal, and what goes or went along with a yes. */
    record Found(Openings.Found about, Optional<Exchanged> names, Along along) {}

    @GetMapping("/voorstellen/{id}")
    @Needs(Permission.OWN_CHANCES)
    String proposal(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        return show(id, actor, frame, "", Optional.empty(), model);
    }

    @PostMapping("/voorstellen/{id}")
    @Needs(Permission.ANSWER_PROPOSAL)
    String answer(
            @PathVariable UUID id,
            @RequestParam(name = "antwoord", defaultValue = "") String chosen,
            @RequestParam(name = "woorden", defaultValue = "") String words,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var answer = AnswerForm.of(chosen, words);
        if (answer instanceof AnswerForm.Wrong(String key))
            return show(id, actor, frame, words, Optional.of(frame.words().say(key)), model);
        var given = ((AnswerForm.Given) answer).answer();
        var change = self.look(actor, Permission.ANSWER_PROPOSAL, passage -> introductions.answer(id, given, passage))
                .found();
        return told(change, key(given), id, next);
    }

    @PostMapping("/voorstellen/{id}/intrekken")
    @Needs(Permission.ANSWER_PROPOSAL)
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(name = "woorden", defaultValue = "") String words,
            Actor actor,
            RedirectAttributes next) {
        if (words.strip().length() > Introductions.MOST_WORDS) {
            News.warning(next, "proposal.words.long");
            return "redirect:/voorstellen/" + id;
        }
        var change = self.look(actor, Permission.ANSWER_PROPOSAL, passage -> introductions.withdraw(id, words, passage))
                .found();
        return told(change, "proposal.done.withdrawn", id, next);
    }

    private static String told(Change change, String done, UUID id, RedirectAttributes next) {
        switch (change) {
            case Change.Done ok -> News.done(next, done);
            case Change.TooLate late -> News.warning(next, "proposal.toolate");
            case Change.Unknown nothing -> throw new NotHere();
        }
        return "redirect:/voorstellen/" + id;
    }

    private static String key(Answer answer) {
        return switch (answer) {
            case Answer.Yes yes -> "proposal.done.yes";
            case Answer.No no -> "proposal.done.no";
            case Answer.Question question -> "proposal.done.question";
        };
    }

    private Found found(ClientId me, UUID id, Passage passage) {
        var about = openings.one(id, passage).orElseThrow(NotHere::new);
        var names = introductions.namesFor(about.proposals().getFirst(), passage);
        return new Found(about, names, presentations.alongWithYes(me, passage));
    }

    private String show(UUID id, Actor actor, Frame frame, String typed, Optional<String> wrong, Model model) {
        var me = Self.of(actor);
        var looked = self.look(actor, Permission.OWN_CHANCES, passage -> found(me, id, passage));
        var words = frame.words();
        var view = ProposalViews.of(looked.found(), typed, wrong, words);
        model.addAttribute("page", view);
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("proposal.title")));
        return "portal/proposal";
    }
}

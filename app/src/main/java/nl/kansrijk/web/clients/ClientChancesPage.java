package nl.kansrijk.web.clients;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.Trainings;
import nl.kansrijk.matching.introductions.Proposal;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.clients.ChancesFinding.Found;
import nl.kansrijk.web.fits.ChanceLines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What fits this client, ten a page; asking the client whether to propose. Who rests from matching gets none, calmly said. */
@Controller
class ClientChancesPage {
    private final CaseFile file;
    private final ChancesFinding finding;
    private final Trainings trainings;
    private final Phrases phrases;

    ClientChancesPage(CaseFile file, ChancesFinding finding, Trainings trainings, Phrases phrases) {
        this.file = file;
        this.finding = finding;
        this.trainings = trainings;
        this.phrases = phrases;
    }

    private record Seen(Found found, Purpose purpose) {}

    @GetMapping("/klanten/{id}/kansen")
    @Needs(Permission.CLIENT_CHANCES)
    String list(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        var wish = ChancesQuery.wish(sent);
        var seen = file.open(
                actor,
                Permission.CLIENT_CHANCES,
                id,
                session,
                passage -> new Seen(finding.of(id, wish, passage), passage.purpose()));
        var onOffer = trainings.all().stream().collect(Collectors.toMap(Training::id, Function.identity()));
        var lines = new ChanceLines(phrases, frame.words(), onOffer);
        var view = ClientChancesView.of(id, seen.found(), lines, frame.words());
        model.addAttribute("page", view);
        model.addAttribute("frame", ClientPage.framed(frame, frame.words().say("file.tab.chances"), seen.purpose()));
        return "clients/chances";
    }

    @PostMapping("/klanten/{id}/kansen/{vacancy}")
    @Needs(Permission.PROPOSE)
    String propose(
            @PathVariable ClientId id,
            @PathVariable VacancyId vacancy,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            Frame frame,
            RedirectAttributes next) {
        if (actor.self().isPresent()) throw new NotHere(); // nobody proposes themselves
        var checked = FreeText.check(sent.getOrDefault("reden", "").strip());
        Function<Passage, Optional<Proposal>> work =
                passage -> finding.propose(id, vacancy, checked.maskedText(), passage);
        var proposal = file.open(actor, Permission.PROPOSE, id, session, work).orElseThrow(NotHere::new);
        switch (proposal) {
            case Proposal.Proposed done -> News.done(next, "clientchances.proposed");
            case Proposal.Already already -> News.info(next, "clientchances.already");
            case Proposal.Stopped(var why) ->
                News.warning(next, "clientchances.stopped", phrases.say(why, frame.words()));
        }
        return "redirect:/klanten/" + id.value() + "/kansen";
    }
}

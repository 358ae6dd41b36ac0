package nl.kansrijk.web.reckon;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.rules.IncomeCheck;
import nl.kansrijk.rules.IncomeChecks;
import nl.kansrijk.rules.Reckoning;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Does work pay?" reckoned together with a client, and kept in the file. Nothing follows from it by itself. */
@Controller
class FilePaysPage {
    private final CaseFile file;
    private final IncomeChecks checks;
    private final RuleParameters rules;
    private final PaysWords paysWords;

    FilePaysPage(CaseFile file, IncomeChecks checks, RuleParameters rules, PaysWords paysWords) {
        this.file = file;
        this.checks = checks;
        this.rules = rules;
        this.paysWords = paysWords;
    }

    /** The sums that were kept, the day of the look, and what was sent with what it comes to. */
    record Found(List<IncomeCheck> kept, String today, Filled filled, Optional<Reckoning> reckoning) {}

    @GetMapping("/klanten/{id}/werk-loont")
    @Needs(Permission.WORK_PAYS)
    String form(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var found = file.open(
                actor,
                Permission.WORK_PAYS,
                id,
                session,
                passage -> found(id, new Filled(new LinkedMultiValueMap<>()), Optional.empty(), passage));
        return show(id, UUID.randomUUID(), found, actor, frame, model);
    }

    @PostMapping("/klanten/{id}/werk-loont/reken")
    @Needs(Permission.WORK_PAYS)
    String reckon(
            @PathVariable ClientId id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        var filled = new Filled(sent);
        var asked = PaysForm.read(filled);
        Optional<Reckoning> reckoning = filled.wrong()
                ? Optional.empty()
                : Optional.of(Reckoning.of(asked, key -> rules.find(key, asked.day())));
        var found =
                file.open(actor, Permission.WORK_PAYS, id, session, passage -> found(id, filled, reckoning, passage));
        return show(id, number(sent), found, actor, frame, model);
    }

    @PostMapping("/klanten/{id}/werk-loont")
    @Needs(Permission.KEEP_WORK_PAYS)
    String keep(
            @PathVariable ClientId id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var filled = new Filled(sent);
        var asked = PaysForm.read(filled);
        var reckoning = Reckoning.of(asked, key -> rules.find(key, asked.day()));
        boolean good = !filled.wrong() && reckoning instanceof Reckoning.Known;
        var found = file.open(actor, Permission.KEEP_WORK_PAYS, id, session, passage -> {
            if (good && reckoning instanceof Reckoning.Known known)
                checks.keep(id, number(sent), asked, known, passage);
            return found(id, filled, filled.wrong() ? Optional.empty() : Optional.of(reckoning), passage);
        });
        if (good) {
            News.done(next, "pays.kept");
            return "redirect:/klanten/" + id.value() + "/werk-loont";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(id, number(sent), found, actor, frame, model);
    }

    private Found found(ClientId id, Filled filled, Optional<Reckoning> reckoning, Passage passage) {
        return new Found(checks.of(id, passage), DutchTime.day(passage.at()).toString(), filled, reckoning);
    }

    private String show(ClientId id, UUID number, Found found, Actor actor, Frame frame, Model model) {
        model.addAttribute("page", paysWords.view(id, number, found, actor, frame.words()));
        model.addAttribute("back", "/klanten/" + id.value());
        model.addAttribute("frame", frame.titled(frame.words().say("pays.title")));
        return "reckon/pays";
    }

    private static UUID number(MultiValueMap<String, String> sent) {
        return Typed.number(Optional.ofNullable(sent.getFirst("nummer")).orElse(""))
                .orElseGet(UUID::randomUUID);
    }
}

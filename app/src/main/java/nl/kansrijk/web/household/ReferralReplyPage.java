package nl.kansrijk.web.household;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.casework.household.Referral;
import nl.kansrijk.casework.household.Referrals;
import nl.kansrijk.casework.household.Track;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Organisations;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a desk says how far the help is that it was asked for. Opens with the code of the letter; tells nothing of the client. */
@Controller
class ReferralReplyPage {
    private final Referrals referrals;
    private final Organisations organisations;

    ReferralReplyPage(Referrals referrals, Organisations organisations) {
        this.referrals = referrals;
        this.organisations = organisations;
    }

    @GetMapping("/verwijzing/{code}")
    @OpenToAll
    String open(@PathVariable String code, HttpServletResponse response, Frame frame, Model model) {
        var found = referrals.open(code).orElseThrow(NotHere::new);
        var words = frame.words();
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("page", view(found, words));
        model.addAttribute("frame", frame.titled(words.say("referral.title")));
        return "household/referral";
    }

    @PostMapping("/verwijzing/{code}")
    @OpenToAll
    String reply(
            @PathVariable String code,
            @RequestParam(name = "stand", defaultValue = "") String said,
            RedirectAttributes next) {
        var status = Arrays.stream(Track.Status.values())
                .filter(one -> one.name().equals(said))
                .findFirst();
        if (referrals.open(code).isEmpty()) throw new NotHere();
        if (status.isPresent() && referrals.reply(code, status.get())) News.done(next, "referral.replied");
        else News.warning(next, "referral.over");
        return "redirect:/verwijzing/" + code;
    }

    private ReferralView view(Referral found, Words words) {
        var ended = found.status() == Track.Status.DONE || found.status() == Track.Status.STOPPED;
        var steps = ended
                ? List.<Lists.Fact>of()
                : Referrals.ANSWERS.stream()
                        .filter(one -> one != found.status())
                        .map(one -> new Lists.Fact(one.name(), words.say("around.step." + one)))
                        .toList();
        return new ReferralView(
                "/verwijzing/" + found.code(),
                words.say(
                        "referral.about",
                        words.say("around.kind." + found.kind()),
                        organisations.of(found.from()).name(),
                        words.day(found.asked())),
                found.code(),
                words.say("around.status." + found.status()),
                steps);
    }
}

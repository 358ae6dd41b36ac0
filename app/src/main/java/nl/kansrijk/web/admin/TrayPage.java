package nl.kansrijk.web.admin;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.post.Parcel;
import nl.kansrijk.post.PostTray;
import nl.kansrijk.post.Wording;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Phrases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The post of the own organisation with its state: what waits, went, lies or failed. Never to whom by name. */
@Controller
class TrayPage {
    private final Gate gate;
    private final PostTray tray;
    private final Phrases phrases;
    private final Wording wording;
    private final Accounts accounts;

    TrayPage(Gate gate, PostTray tray, Phrases phrases, Wording wording, Accounts accounts) {
        this.accounts = accounts;
        this.gate = gate;
        this.tray = tray;
        this.phrases = phrases;
        this.wording = wording;
    }

    @GetMapping("/postbak")
    @Needs(Permission.POST_TRAY)
    String list(@RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model) {
        var state = Arrays.stream(Parcel.State.values())
                .filter(one -> one.name().equals(codes.get("stand")))
                .findFirst();
        int page = Optional.ofNullable(codes.get("blz"))
                .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .orElse(1);
        var lying = gate.pass(
                Look.by(actor, Permission.POST_TRAY),
                passage -> new TrayView.Lying(tray.page(state, page, passage), tray.counts(passage), state, page));
        var names = accounts.of(actor.tenant()).stream().collect(Collectors.toMap(Account::id, Account::name));
        var written = new ParcelWords(phrases, wording.knowing(names), frame.words());
        model.addAttribute("page", TrayView.of(lying, written));
        model.addAttribute("frame", frame.titled(frame.words().say("tray.title")));
        return "admin/tray";
    }

    @PostMapping("/postbak/{id}/opnieuw")
    @Needs(Permission.POST_AGAIN)
    String again(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
        var look = Look.by(actor, Permission.POST_AGAIN).on("letter:" + id);
        boolean queued = gate.pass(look, passage -> tray.again(id, passage));
        if (queued) News.done(next, "tray.again.done");
        else News.info(next, "tray.again.not");
        return "redirect:/postbak";
    }
}

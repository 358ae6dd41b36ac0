package nl.kansrijk.web.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.dossier.Brought;
import nl.kansrijk.casework.dossier.Dossiers;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings in a file of one client that another house wrote. A wrong file leaves nothing behind and says why. */
@Controller
class BringInPage {
    static final String PATH = "/klanten/inlezen/dossier";
    private final Gate gate;
    private final Dossiers dossiers;
    private final Accounts accounts;
    private final Sayable sayable;
    private final Phrases phrases;

    BringInPage(Gate gate, Dossiers dossiers, Accounts accounts, Sayable sayable, Phrases phrases) {
        this.gate = gate;
        this.dossiers = dossiers;
        this.accounts = accounts;
        this.sayable = sayable;
        this.phrases = phrases;
    }

    @GetMapping(PATH)
    @Needs(Permission.TAKE_OVER)
    String ask(@RequestParam(name = "groot", defaultValue = "") String large, Actor actor, Frame frame, Model model) {
        var wrong = large.isEmpty() ? List.<Reason>of() : List.of(Reason.of("dossier.wrong.large"));
        return show("", wrong, 0, actor, frame, model);
    }

    @PostMapping(PATH)
    @Needs(Permission.TAKE_OVER)
    String bring(
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "wie", defaultValue = "") String who,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        if (file == null || file.isEmpty())
            return show(who, List.of(Reason.of("dossier.wrong.missing")), 0, actor, frame, model);
        var text = text(file);
        var guide = guide(who, actor);
        if (text.isEmpty() || (guide.isEmpty() && !who.isEmpty()))
            return show(
                    who,
                    List.of(Reason.of(text.isEmpty() ? "dossier.wrong.json" : "dossier.wrong.guide")),
                    0,
                    actor,
                    frame,
                    model);
        var brought = gate.pass(
                Look.by(actor, Permission.TAKE_OVER),
                passage -> dossiers.bring(text.get(), guide, task -> sayable.says(task, frame.words()), passage));
        return switch (brought) {
            case Brought.Refused(var why, int more) -> show(who, why, more, actor, frame, model);
            case Brought.In in -> {
                News.done(next, in.shielded() ? "dossier.in.shielded" : "dossier.in", in.statements(), in.talks());
                yield "redirect:" + PATH;
            }
        };
    }

    private String show(String who, List<Reason> wrong, int more, Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var ask = Field.Ask.of("bestand", words.say("dossier.file"))
                .hinted(words.say("dossier.file.hint"))
                .wrongWhen(wrong.isEmpty() ? Optional.empty() : Optional.of(words.say("dossier.wrong")));
        var told = new ArrayList<>(
                wrong.stream().map(why -> phrases.say(why, words)).toList());
        if (more > 0) told.add(words.count("dossier.wrong.more", more));
        model.addAttribute("file", ask);
        model.addAttribute("wrong", told);
        model.addAttribute("guide", guides(who, actor, words));
        model.addAttribute("most", FileSize.MOST);
        model.addAttribute("frame", frame.titled(words.say("dossier.bring.title")));
        return "dossier/bring";
    }

    private Field.Select guides(String who, Actor actor, Words words) {
        var options = new ArrayList<>(List.of(Field.Option.of("", words.say("dossier.guide.none"))));
        accounts.of(actor.tenant()).stream()
                .filter(account -> account.roles().contains(Role.CASE_MANAGER))
                .forEach(account ->
                        options.add(Field.Option.of(account.id().value().toString(), account.name())));
        return new Field.Select(
                Field.Ask.of("wie", words.say("dossier.guide")).hinted(words.say("dossier.guide.hint")), who, options);
    }

    private Optional<UserId> guide(String who, Actor actor) {
        return accounts.of(actor.tenant()).stream()
                .filter(account -> account.roles().contains(Role.CASE_MANAGER))
                .filter(account -> account.id().value().toString().equals(who))
                .map(account -> account.id())
                .findFirst();
    }

    /** The words of the file; empty when it is not written in UTF-8. */
    private static Optional<String> text(MultipartFile file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }
}

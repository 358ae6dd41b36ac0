package nl.kansrijk.web.portal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.ClientMessages;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Promise;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A message from the client to the contact person; it becomes a task with the promise of an answer. */
@Controller
class MessagePage {
    private static final int LONGEST = 500;
    private final Self self;
    private final Tasks tasks;
    private final Promise promise;

    MessagePage(Self self, Tasks tasks, Promise promise) {
        this.promise = promise;
        this.self = self;
        this.tasks = tasks;
    }

    @GetMapping("/bericht")
    @Needs(Permission.ASK_GUIDE)
    String ask(Actor actor, Frame frame, Model model) {
        return show(actor, "", UUID.randomUUID().toString(), Optional.empty(), frame, model);
    }

    @PostMapping("/bericht")
    @Needs(Permission.ASK_GUIDE)
    String send(
            @RequestParam(name = "woorden", defaultValue = "") String typed,
            @RequestParam(name = "form", defaultValue = "") String form,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var words = typed.strip();
        var wrong = wrong(words, form);
        if (wrong.isPresent()) return show(actor, typed, UUID.randomUUID().toString(), wrong, frame, model);
        var checked = FreeText.check(words);
        var what = new Reason(ClientMessages.KEY, Map.of("words", checked.maskedText()));
        boolean fresh = self.look(actor, Permission.ASK_GUIDE, passage -> sent(Self.of(actor), what, form, passage))
                .found();
        if (!fresh) News.info(next, "message.already");
        else
            News.done(
                    next,
                    checked.maskedText().equals(words) ? "message.done" : "message.done.masked",
                    promise.answer(frame.words()));
        return "redirect:/vandaag";
    }

    /** Sends it; false when the same words wait for an answer already: an old form came back, and once is enough. */
    private boolean sent(ClientId me, Reason what, String form, Passage passage) {
        boolean waits = tasks.of(me, passage).stream()
                .anyMatch(task -> task.open() && task.reason().equals(what));
        if (!waits) tasks.ask(me, what, "message:" + form, passage);
        return !waits;
    }

    private static Optional<String> wrong(String words, String form) {
        if (words.isEmpty()) return Optional.of("message.empty");
        if (words.length() > LONGEST) return Optional.of("message.long");
        return form.matches("[0-9a-f-]{36}") ? Optional.empty() : Optional.of("report.error.form");
    }

    private String show(Actor actor, String typed, String form, Optional<String> wrong, Frame frame, Model model) {
        var words = frame.words();
        var looked = self.look(actor, Permission.ASK_GUIDE, passage -> form);
        var ask = Field.Ask.of("woorden", words.say("message.ask"))
                .hinted(words.say("message.hint"))
                .wrongWhen(wrong.map(words::say));
        model.addAttribute(
                "page",
                new MessageView(
                        words.say("message.lead", promise.answer(words)),
                        looked.found(),
                        new Field.Area(ask, typed, 4, LONGEST)));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("message.title")));
        return "portal/message";
    }
}

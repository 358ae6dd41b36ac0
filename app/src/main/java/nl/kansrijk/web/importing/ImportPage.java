package nl.kansrijk.web.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.takeover.NewFile;
import nl.kansrijk.takeover.Received;
import nl.kansrijk.takeover.TakeOvers;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a file stands: to be sent, columns to choose, rows to mend, coming in, or in. One page, whichever step it is. */
@Controller
class ImportPage {
    static final String PATH = "/klanten/inlezen";
    static final String TOO_LARGE = PATH + "?groot=ja";
    private final Gate gate;
    private final TakeOvers takeOvers;
    private final ImportViews views;

    ImportPage(Gate gate, TakeOvers takeOvers, ImportViews views) {
        this.gate = gate;
        this.takeOvers = takeOvers;
        this.views = views;
    }

    @GetMapping(PATH)
    @Needs(Permission.TAKE_OVER)
    String show(@RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model) {
        var errors = codes.containsKey("groot")
                ? List.of(FieldError.of("bestand", "import.file.large"))
                : List.<FieldError>of();
        return page(ImportQuery.of(codes), new FileForm(Map.of(), 0), errors, actor, frame, model);
    }

    @PostMapping(PATH)
    @Needs(Permission.TAKE_OVER)
    String send(
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile file,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var form = new FileForm(sent, file == null ? 0 : file.getSize());
        return switch (form.parse(views.today())) {
            case Parsed.Bad<NewFile>(var errors) -> page(ImportQuery.FIRST, form, errors, actor, frame, model);
            case Parsed.Good<NewFile>(var told) -> {
                var received = gate.pass(
                        ImportLook.by(actor),
                        passage -> takeOvers.receive(bytes(Optional.ofNullable(file)), told, passage));
                yield switch (received) {
                    case Received.Refused(var why) ->
                        page(ImportQuery.FIRST, form, List.of(new FieldError("bestand", why)), actor, frame, model);
                    case Received.Kept(var kept) -> {
                        News.done(next, "import.received", kept.rows());
                        yield "redirect:" + PATH;
                    }
                };
            }
        };
    }

    private String page(
            ImportQuery query, FileForm form, List<FieldError> errors, Actor actor, Frame frame, Model model) {
        var view = gate.pass(ImportLook.by(actor), passage -> views.found(query, passage));
        model.addAttribute("page", views.of(query, view, form, errors, actor, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("import.title")));
        return "importing/page";
    }

    private static byte[] bytes(Optional<MultipartFile> file) {
        try {
            return file.isPresent() ? file.get().getBytes() : new byte[0];
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }
}

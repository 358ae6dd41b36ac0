package nl.kansrijk.web.offers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.instruments.catalogue.Editing;
import nl.kansrijk.instruments.catalogue.Instruments;
import nl.kansrijk.instruments.exchange.Guides;
import nl.kansrijk.instruments.exchange.Importing;
import nl.kansrijk.instruments.exchange.Importing.Report;
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

/** Instruments in and out as a file of the guides. */
@Controller
class ExchangePage {
    /** Largest file. Unit: bytes. */
    private static final long MOST = 1_000_000;

    private final Gate gate;
    private final Importing importing;
    private final Editing editing;
    private final Instruments instruments;

    ExchangePage(Gate gate, Importing importing, Editing editing, Instruments instruments) {
        this.gate = gate;
        this.importing = importing;
        this.editing = editing;
        this.instruments = instruments;
    }

    /** Of the own organisation, or of everything published; in exchange names, or in the names inside the guides. */
    @GetMapping("/aanbod/beheer/bestand")
    @Needs(Permission.KEPT_OFFERS)
    void file(
            @RequestParam(name = "namen", defaultValue = "sgr") String names,
            @RequestParam(name = "wat", defaultValue = "eigen") String what,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var content = gate.pass(Look.by(actor, Permission.KEPT_OFFERS), passage -> content(names, what, passage));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"aanbod.json\"");
        response.getWriter().write(content);
    }

    private String content(String names, String what, Passage passage) {
        var some = what.equals("alles") ? instruments.published(passage.actor().tenant()) : editing.own(passage);
        return Guides.file(some.stream()
                .map(names.equals("eva") ? Guides::internal : Guides::exchange)
                .toList());
    }

    @PostMapping("/aanbod/beheer/inlezen")
    @Needs(Permission.CHANGE_OFFER)
    String receive(
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile file,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var sent = Optional.ofNullable(file).filter(one -> one.getSize() > 0);
        var fits = sent.filter(one -> one.getSize() <= MOST).map(ExchangePage::text);
        var report = gate.pass(
                Look.by(actor, Permission.CHANGE_OFFER), passage -> fits.map(text -> importing.read(text, passage)));
        if (report.isPresent() && report.get() instanceof Report.Read(var lines)) return show(lines, frame, model);
        News.warning(next, sent.map(one -> wrong(one.getSize())).orElse("supply.import.none"));
        return "redirect:" + EditViews.KEPT;
    }

    private static String wrong(long size) {
        return size > MOST ? "supply.import.large" : "supply.import.unreadable";
    }

    private static String show(List<Importing.Line> lines, Frame frame, Model model) {
        model.addAttribute("lines", lines);
        model.addAttribute("frame", frame.titled(frame.words().say("supply.import.report")));
        return "offers/report";
    }

    private static String text(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

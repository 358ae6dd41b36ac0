package nl.kansrijk.web.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.takeover.Heading;
import nl.kansrijk.takeover.RowPage;
import nl.kansrijk.takeover.RowPage.Choice;
import nl.kansrijk.takeover.TakeOvers;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mends or decides one row in place; without a script the list comes back at that row. */
@Controller
class RowPages {
    private static final Map<String, Choice> CHOICES =
            Map.of("bewaar", Choice.SAVE, "overslaan", Choice.SKIP, "zelfde", Choice.SAME, "ander", Choice.OTHER);

    private final Gate gate;
    private final TakeOvers takeOvers;
    private final RowWords rows;

    RowPages(Gate gate, TakeOvers takeOvers, RowWords rows) {
        this.gate = gate;
        this.takeOvers = takeOvers;
        this.rows = rows;
    }

    @PostMapping(ImportPage.PATH + "/rij")
    @Needs(Permission.TAKE_OVER)
    String mend(
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean piece,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var mended = mended(sent, actor);
        if (mended.isEmpty()) {
            News.warning(next, "import.gone");
            return "redirect:" + ImportPage.PATH;
        }
        var query = ImportQuery.of(sent);
        var row = mended.get();
        if (piece) {
            model.addAttribute("w", frame.words());
            model.addAttribute("row", rows.of(row, StepsPage.file(sent).orElseThrow(), query, true, frame.words()));
            model.addAttribute("csrf", frame.csrf());
            return "importing/row";
        }
        News.done(next, "import.row.kept", row.nr());
        return "redirect:" + query.href() + "#rij-" + row.nr();
    }

    private Optional<RowPage.Row> mended(Map<String, String> sent, Actor actor) {
        var file = StepsPage.file(sent);
        var choice = Optional.ofNullable(CHOICES.get(sent.getOrDefault("doe", "")));
        int nr = sent.getOrDefault("rij", "").matches("\\d{1,6}") ? Integer.parseInt(sent.get("rij")) : 0;
        if (file.isEmpty() || choice.isEmpty() || nr == 0) return Optional.empty();
        return gate.pass(
                ImportLook.by(actor), passage -> takeOvers.mend(file.get(), nr, choice.get(), values(sent), passage));
    }

    private static Map<Heading, String> values(Map<String, String> sent) {
        var values = new EnumMap<Heading, String>(Heading.class);
        sent.forEach((name, value) -> StepsPage.heading(name)
                .ifPresent(heading -> values.put(heading, value.substring(0, Math.min(value.length(), 2_000)))));
        return values;
    }
}

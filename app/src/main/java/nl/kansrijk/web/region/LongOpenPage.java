package nl.kansrijk.web.region;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.VacancyList;
import nl.kansrijk.matching.region.Asked;
import nl.kansrijk.matching.region.Mismatch;
import nl.kansrijk.matching.region.Mismatches;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.region.LongOpenView.Ways;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Vacancies open for more than thirty days with their three commonest reasons, to be searched and sorted. Source: row 0-03. */
@Controller
class LongOpenPage {
    private final RegionFrame region;
    private final Mismatches mismatches;
    private final StuckPages pages;
    private final Clock clock;

    LongOpenPage(RegionFrame region, Mismatches mismatches, StuckPages pages, Clock clock) {
        this.region = region;
        this.mismatches = mismatches;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(RegionQuery.LONG_OPEN)
    @Needs(Permission.REGION_FIGURES)
    String longOpen(
            @RequestParam Map<String, String> codes, Actor actor, Frame frame, HttpSession session, Model model) {
        var query = LongOpenQuery.of(codes, Searches.of(session));
        var asking = region.ask(actor, query.region());
        var stuck = new StuckPages.Page(query.region(), asking, actor, asking.heard(frame, codes), model);
        var all = query.of(region.reading(
                actor, (vacancies, passage) -> vacancies.openSinceBefore(query.before(clock.instant()), passage)));
        var leafing = new Leafing(query.region().page(), all.size());
        var some = leafing.of(all).stream().map(VacancyList.Line::id).toList();
        return switch (mismatches.reasons(asking.ground(), some)) {
            case Asked.Busy<List<Mismatch>>(int percent) -> region.busy(percent, frame, model);
            case Asked.TooLarge<List<Mismatch>> large ->
                region.tooLarge(region.choice(asking, query.region(), frame.words()), frame, model);
            case Asked.Ready<List<Mismatch>>(List<Mismatch> found) -> {
                var words = new SearchWords(query, frame.words());
                var search = words.search(region.choice(asking, query.region(), frame.words()));
                var ways = new Ways(List.of(), java.util.Optional.of(search));
                var shown = words.shown(leafing);
                yield pages.shown(RegionQuery.LONG_OPEN, "open", ways, found, List.of(), shown, stuck);
            }
        };
    }

    /** Search by words: remembered, then back to the list with the same filters. */
    @PostMapping(LongOpenQuery.SEARCH)
    @Needs(Permission.REGION_FIGURES)
    String search(@RequestParam Map<String, String> sent, HttpSession session) {
        var typed = sent.getOrDefault("q", "").strip();
        var searches = Searches.of(session);
        var codes = new java.util.HashMap<>(sent);
        if (!typed.isEmpty()) codes.put("zoek", searches.keep(typed, session));
        return "redirect:" + LongOpenQuery.of(codes, searches).href(1);
    }
}

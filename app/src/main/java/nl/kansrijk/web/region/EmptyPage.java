package nl.kansrijk.web.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.region.Asked;
import nl.kansrijk.matching.region.GroupTraining;
import nl.kansrijk.matching.region.Lacking;
import nl.kansrijk.matching.region.Mismatches;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.LongOpenView.Shown;
import nl.kansrijk.web.region.LongOpenView.Ways;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chances that nobody fits now, or one to four people, and the group trainings that do something about it. Source: row 3-43. */
@Controller
class EmptyPage {
    private static final Map<String, String> FEW = Map.of("deel", "weinig");
    private final RegionFrame region;
    private final Mismatches mismatches;
    private final StuckPages pages;

    EmptyPage(RegionFrame region, Mismatches mismatches, StuckPages pages) {
        this.region = region;
        this.mismatches = mismatches;
        this.pages = pages;
    }

    @GetMapping(RegionQuery.EMPTY)
    @Needs(Permission.REGION_FIGURES)
    String empty(@RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model) {
        var query = RegionQuery.of(codes).asked("");
        var asking = region.ask(actor, query);
        boolean few = "weinig".equals(codes.get("deel"));
        var page = new StuckPages.Page(query, asking, actor, asking.heard(frame, codes), model);
        return switch (mismatches.withoutCandidates(asking.ground())) {
            case Asked.Busy<Lacking>(int percent) -> region.busy(percent, frame, model);
            case Asked.TooLarge<Lacking> large ->
                region.tooLarge(region.choice(asking, query, frame.words()), frame, model);
            case Asked.Ready<Lacking>(Lacking lacking) -> listed(lacking, few, page);
        };
    }

    /** In the words of one municipality, or of all of them. */
    private record Said(RegionQuery query, UnlockView.Choice choice, Words words) {
        String say(String key) {
            return choice.say(key, words);
        }

        String count(String key, int number) {
            return choice.say(key + (number == 1 ? ".one" : ".many"), words, number);
        }
    }

    private String listed(Lacking lacking, boolean few, StuckPages.Page page) {
        var all = few ? lacking.few() : lacking.nobody();
        var leafing = new Leafing(page.query().page(), all.size());
        var ground = page.asking().ground();
        var found = now(mismatches.reasons(ground, leafing.of(all)));
        List<GroupTraining> groups = leafing.page() == 1 ? now(mismatches.groups(ground)) : List.of();
        var words = page.frame().words();
        var said = new Said(page.query(), region.choice(page.asking(), page.query(), words), words);
        var shown = shown(leafing, few, said);
        var ways = new Ways(counters(lacking, few, said), Optional.empty());
        return pages.shown(RegionQuery.EMPTY, "none", ways, found, groups, shown, page);
    }

    /** The survey is there already; should the region change just now, the next look finds it again. */
    private static <T> List<T> now(Asked<List<T>> asked) {
        return asked instanceof Asked.Ready<List<T>>(List<T> found) ? found : List.of();
    }

    private static List<Lists.Counter> counters(Lacking lacking, boolean few, Said said) {
        var first = said.query().onPage(1);
        return List.of(
                new Lists.Counter(
                        said.say("region.none.nobody"), lacking.nobody().size(), first.on(RegionQuery.EMPTY), !few),
                new Lists.Counter(
                        said.say("region.none.few"), lacking.few().size(), first.on(RegionQuery.EMPTY, FEW), few));
    }

    private static Shown shown(Leafing leafing, boolean few, Said said) {
        var words = said.words();
        var text = said.count(few ? "region.none.shown.few" : "region.none.shown.nobody", leafing.all());
        var empty = new Lists.Empty(Lists.Empty.Kind.START, text, words.say("region.open.nothing"), Optional.empty());
        return new Shown(
                text,
                leafing.leaf(page -> said.query().onPage(page).on(RegionQuery.EMPTY, few ? FEW : Map.of()), words),
                Optional.of(empty).filter(any -> leafing.all() == 0));
    }
}

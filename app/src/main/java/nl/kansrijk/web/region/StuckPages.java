package nl.kansrijk.web.region;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.GroupTraining;
import nl.kansrijk.matching.region.Mismatch;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.region.LongOpenView.Head;
import nl.kansrijk.web.region.LongOpenView.Shown;
import nl.kansrijk.web.region.LongOpenView.Ways;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows vacancies with what stands in their way: those that stay open, and those without candidates. */
@Component
class StuckPages {
    private final RegionFrame region;
    private final Phrases phrases;
    private final EffortDesk desk;
    private final Clock clock;

    StuckPages(RegionFrame region, Phrases phrases, EffortDesk desk, Clock clock) {
        this.region = region;
        this.phrases = phrases;
        this.desk = desk;
        this.clock = clock;
    }

    /** One reader with one question. */
    record Page(RegionQuery query, RegionFrame.Asking asking, Actor actor, Frame frame, Model model) {
        Reader reader() {
            return new Reader(actor, asking.trainings(), frame.words());
        }
    }

    /** Key: of the words of this page. */
    String shown(
            String path,
            String key,
            Ways ways,
            List<Mismatch> found,
            List<GroupTraining> groups,
            Shown shown,
            Page page) {
        var seen = found.stream().map(Mismatch::vacancy).toList();
        var efforts = desk.of(seen, false, page.reader());
        var words = new LongOpenWords(page.query(), page.reader(), phrases, efforts);
        var grouped = groups.stream().flatMap(group -> group.vacancies().stream());
        var all = Stream.concat(seen.stream(), grouped);
        var known = read(all.distinct().toList(), page.actor());
        var cards = words.cards(found, known, clock.instant());
        var head = head(path, key, page);
        page.model().addAttribute("page", new LongOpenView(head, ways, groups(groups, known, page), cards, shown));
        page.model().addAttribute("frame", page.frame().titled(head.title()));
        return "region/longopen";
    }

    private static List<LongOpenView.GroupView> groups(
            List<GroupTraining> groups, Map<VacancyId, Vacancy> known, Page page) {
        return new GroupWords(page.query(), page.reader()).groups(groups, known);
    }

    private Map<VacancyId, Vacancy> read(Collection<VacancyId> ids, Actor actor) {
        return region.reading(actor, (vacancies, passage) -> vacancies.some(ids, passage)).stream()
                .collect(Collectors.toMap(Vacancy::id, Function.identity()));
    }

    private Head head(String path, String key, Page page) {
        var words = page.frame().words();
        var choice = region.choice(page.asking(), page.query(), words);
        return new Head(
                path,
                words.say("region." + key + ".title"),
                words.say("region." + key + ".lead", choice.whose()),
                RegionTabs.of(path, page.query(), words),
                choice);
    }
}

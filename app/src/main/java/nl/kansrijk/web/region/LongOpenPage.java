package nl.kansrijk.web.region;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.employers.VacancyList;
import nl.kansrijk.matching.region.Asked;
import nl.kansrijk.matching.region.GroupTraining;
import nl.kansrijk.matching.region.Mismatch;
import nl.kansrijk.matching.region.Mismatches;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.LongOpenView.Head;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Vacancies open for more than thirty days with their three commonest reasons, and chances without candidates. */
@Controller
class LongOpenPage {
    private static final int LONG_DAYS = 30;
    private static final int PAGE = 10;
    private final RegionFrame region;
    private final Mismatches mismatches;
    private final Phrases phrases;
    private final Clock clock;

    LongOpenPage(RegionFrame region, Mismatches mismatches, Phrases phrases, Clock clock) {
        this.region = region;
        this.mismatches = mismatches;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** One reader with one question. */
    private record Reading(RegionFrame.Asking asking, RegionQuery query, Actor actor, Frame frame, Model model) {
        Words words() {
            return frame.words();
        }
    }

    @GetMapping("/regio/blijft-open")
    @Needs(Permission.REGION_FIGURES)
    String longOpen(@RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model) {
        var query =
                RegionQuery.of(codes).behind("").onPage(RegionQuery.of(codes).page());
        var asking = region.ask(actor, query);
        var before = clock.instant().minus(Duration.ofDays(LONG_DAYS));
        var all = region.reading(actor, (vacancies, passage) -> vacancies.openSinceBefore(before, passage));
        int from = Math.min((query.page() - 1) * PAGE, all.size());
        var some = all.subList(from, Math.min(from + PAGE, all.size())).stream()
                .map(VacancyList.Line::id)
                .toList();
        return switch (mismatches.reasons(asking.ground(), some)) {
            case Asked.Busy<List<Mismatch>>(int percent) -> region.busy(percent, frame, model);
            case Asked.TooLarge<List<Mismatch>> large ->
                region.tooLarge(region.choice(asking, query, frame.words()), frame, model);
            case Asked.Ready<List<Mismatch>>(List<Mismatch> found) -> {
                var reading = new Reading(asking, query, actor, frame, model);
                var head = head(RegionQuery.LONG_OPEN, "open", all.size(), reading);
                var leaf = leaf(query, from, some.size(), all.size(), frame.words());
                yield shown(head, found, List.of(), leaf, reading);
            }
        };
    }

    @GetMapping("/regio/zonder-kandidaten")
    @Needs(Permission.REGION_FIGURES)
    String empty(@RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model) {
        var query = RegionQuery.of(codes).behind("");
        var asking = region.ask(actor, query);
        return switch (mismatches.withoutCandidates(asking.ground())) {
            case Asked.Busy<List<Mismatch>>(int percent) -> region.busy(percent, frame, model);
            case Asked.TooLarge<List<Mismatch>> large ->
                region.tooLarge(region.choice(asking, query, frame.words()), frame, model);
            case Asked.Ready<List<Mismatch>>(List<Mismatch> found) -> {
                var reading = new Reading(asking, query, actor, frame, model);
                var head = head(RegionQuery.EMPTY, "none", found.size(), reading);
                var groups = mismatches.groups(asking.ground()) instanceof Asked.Ready<List<GroupTraining>>(var ready)
                        ? ready
                        : List.<GroupTraining>of();
                yield shown(head, found, groups, Optional.empty(), reading);
            }
        };
    }

    private String shown(
            Head head, List<Mismatch> found, List<GroupTraining> groups, Optional<Lists.Leaf> leaf, Reading reading) {
        var openers = new OpenerWords(reading.asking().trainings(), reading.words());
        var words = new LongOpenWords(reading.query().onPage(1), openers, phrases, reading.actor(), reading.words());
        var known = read(found.stream().map(Mismatch::vacancy).toList(), reading.actor());
        var cards = words.cards(found, known, clock.instant());
        var empty = cards.isEmpty() ? Optional.of(nothing(head, reading.words())) : Optional.<Lists.Empty>empty();
        reading.model().addAttribute("page", new LongOpenView(head, words.groups(groups), cards, leaf, empty));
        reading.model().addAttribute("frame", reading.frame().titled(head.title()));
        return "region/longopen";
    }

    private Map<VacancyId, Vacancy> read(Collection<VacancyId> ids, Actor actor) {
        return region.reading(actor, (vacancies, passage) -> vacancies.some(ids, passage)).stream()
                .collect(Collectors.toMap(Vacancy::id, Function.identity()));
    }

    private Head head(String path, String key, int count, Reading reading) {
        var words = reading.words();
        var choice = region.choice(reading.asking(), reading.query(), words);
        return new Head(
                path,
                words.say("region." + key + ".title"),
                words.say("region." + key + ".lead", choice.whose()),
                RegionTabs.of(path, reading.query().onPage(1), words),
                choice,
                words.count("region." + key + ".shown", count));
    }

    private static Lists.Empty nothing(Head head, Words words) {
        return new Lists.Empty(
                Lists.Empty.Kind.START, head.shown(), words.say("region.open.nothing"), Optional.empty());
    }

    private static Optional<Lists.Leaf> leaf(RegionQuery query, int from, int some, int all, Words words) {
        if (all <= PAGE) return Optional.empty();
        return Optional.of(new Lists.Leaf(
                words.say("fits.leaf", from + 1, from + some, all),
                Optional.of(query.onPage(query.page() - 1).on(RegionQuery.LONG_OPEN))
                        .filter(any -> query.page() > 1),
                Optional.of(query.onPage(query.page() + 1).on(RegionQuery.LONG_OPEN))
                        .filter(any -> from + some < all)));
    }
}

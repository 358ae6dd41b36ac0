package nl.kansrijk.web.segments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.profile.segments.Result;
import nl.kansrijk.profile.segments.Segment;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** The pages about groups that were kept. */
@Component
class KeptWords {
    private static final String BUILD = SegmentsPage.PATH + "/bouwen";
    private final SegmentWords segments;
    private final Accounts accounts;

    KeptWords(SegmentWords segments, Accounts accounts) {
        this.segments = segments;
        this.accounts = accounts;
    }

    SegmentsView all(List<Segment> kept, TenantId tenant, Words words) {
        var names = names(tenant);
        var lines = kept.stream()
                .map(one -> new SegmentsView.Line(
                        one.draft().name(),
                        SegmentsPage.PATH + "/" + one.id(),
                        segments.line(one.draft().recipe(), words),
                        kept(one, names, words)))
                .toList();
        return new SegmentsView(lines, lines.isEmpty() ? Optional.of(empty(words)) : Optional.empty());
    }

    SegmentView one(SegmentsPage.Found found, TenantId tenant, Words words) {
        var segment = found.segment();
        var recipe = segment.draft().recipe();
        var names = names(tenant);
        var here = SegmentsPage.PATH + "/" + segment.id();
        return new SegmentView(
                segment.draft().name(),
                kept(segment, names, words),
                new BuilderView.Outcome(
                        SegmentWords.size(found.size(), words),
                        segments.rules(recipe, words),
                        segments.warning(recipe, change(segment), words)),
                Packs.facts(segment.draft().pack(), words),
                found.results().stream().map(one -> measured(one, names, words)).toList(),
                segment.removed()
                        ? Optional.of(Action.post(words.say("segments.back.do"), here + "/terug"))
                        : Optional.empty(),
                segment.removed() ? List.of() : ways(segment, here, words));
    }

    private static List<Action> ways(Segment segment, String here, Words words) {
        return List.of(
                Action.post(words.say("segments.measure.do"), here + "/meet"),
                Action.link(words.say("segments.change.do"), change(segment)),
                Action.link(words.say("segments.copy.do"), BUILD + "?kopie=" + segment.id()),
                Action.post(words.say("segments.remove.do"), here + "/weg"));
    }

    private static String change(Segment segment) {
        return BUILD + "?groep=" + segment.id();
    }

    private static SegmentView.Measured measured(Result result, Map<UserId, String> names, Words words) {
        var few = words.say("segments.few");
        return new SegmentView.Measured(
                words.shortDay(result.day()),
                result.people()
                        .map(people -> words.say("segments.atleast", people))
                        .orElse(few),
                result.risen()
                        .map(percent -> words.say("segments.percent", percent))
                        .orElse(few),
                name(result.by(), names, words));
    }

    private static String kept(Segment segment, Map<UserId, String> names, Words words) {
        return words.say(
                "segments.keptby",
                name(segment.kept().by(), names, words),
                words.shortDay(DutchTime.day(segment.kept().at())));
    }

    private static String name(UserId who, Map<UserId, String> names, Words words) {
        return names.getOrDefault(who, words.say("segments.someone"));
    }

    private Map<UserId, String> names(TenantId tenant) {
        return accounts.of(tenant).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    private static Lists.Empty empty(Words words) {
        return new Lists.Empty(
                Lists.Empty.Kind.START,
                words.say("segments.none"),
                words.say("segments.none.text"),
                Optional.of(Action.link(words.say("segments.new"), BUILD)));
    }
}

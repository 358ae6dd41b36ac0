package nl.kansrijk.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kansrijk.casework.Norms;
import nl.kansrijk.plan.Arrangement;
import nl.kansrijk.plan.Arrangement.Kind;
import nl.kansrijk.plan.Evaluation;
import nl.kansrijk.plan.Integration;
import nl.kansrijk.plan.Plan;
import nl.kansrijk.plan.Standing;
import nl.kansrijk.plan.Step;
import nl.kansrijk.plan.WarmHandover;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.plan.PlanView.Entry;
import nl.kansrijk.web.plan.PlanView.Section;
import org.springframework.stereotype.Component;

/** Puts what stands around goals and steps in words: help, risks, visits, looking back, handing over and integration. */
@Component
class MoreWords {
    private static final int HOUR = 60;
    private final Norms norms;

    MoreWords(Norms norms) {
        this.norms = norms;
    }

    List<Section> of(Standing standing, Place place) {
        var plan = standing.plan();
        var sections = new ArrayList<Section>();
        for (var kind : Kind.values()) sections.add(arranged(kind, plan, place));
        sections.add(lookingBack(standing, place));
        sections.add(handingOver(plan, place));
        sections.add(new Section(
                place.words().say("plan.more.INTEGRATION"),
                plan.integration().map(one -> integration(one, place.words())).orElse(List.of()),
                List.of(),
                place.own() ? "" : place.path() + "/inburgering"));
        return sections.stream()
                .filter(one ->
                        !place.own() || !one.told().isEmpty() || !one.entries().isEmpty())
                .toList();
    }

    private static Section arranged(Kind kind, Plan plan, Place place) {
        var all = plan.arrangements().stream()
                .filter(one -> one.kind() == kind && one.state() != Arrangement.State.ENDED)
                .sorted(Comparator.comparing(one -> one.said().day()))
                .toList();
        return new Section(
                place.words().say("plan.more." + kind),
                kind == Kind.VISIT ? coaches(all, place.words()) : List.of(),
                all.stream().map(one -> entry(one, place.words())).toList(),
                place.own() ? "" : place.path() + "/erbij?soort=" + kind);
    }

    private static Entry entry(Arrangement one, Words words) {
        var said = one.said();
        var day = words.day(said.day());
        var detail = switch (one.kind()) {
            case SUPPORT ->
                words.say(
                        said.extra().isEmpty() ? "plan.more.SUPPORT.says" : "plan.more.SUPPORT.hour",
                        said.who(),
                        day,
                        said.amount(),
                        said.extra());
            case RISK -> words.say("plan.more.RISK.says", said.who(), said.extra());
            case VISIT -> words.say("plan.more.VISIT.says", said.who(), day, said.amount());
        };
        boolean open = one.state() == Arrangement.State.OPEN;
        return new Entry(one.id().toString(), said.words(), detail, words.say("plan.state." + one.state()), open);
    }

    /** Who comes, since when, and how many hours it is together: whether it stays the same person shows at once. Row 3-21. */
    private static List<String> coaches(List<Arrangement> visits, Words words) {
        return visits.stream()
                .collect(Collectors.groupingBy(one -> one.said().who(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(coach -> words.say(
                        "plan.more.VISIT.coach",
                        coach.getKey(),
                        words.day(coach.getValue().getFirst().said().day()),
                        hours(coach.getValue())))
                .toList();
    }

    private static int hours(List<Arrangement> visits) {
        return Math.ceilDiv(visits.stream().mapToInt(one -> one.said().amount()).sum(), HOUR);
    }

    private Section lookingBack(Standing standing, Place place) {
        var words = place.words();
        var evaluations = standing.plan().evaluations();
        var told = next(standing).stream()
                .map(day -> words.say("plan.more.back.next", words.day(day)))
                .toList();
        return new Section(
                words.say("plan.more.back"),
                told,
                evaluations.reversed().stream()
                        .map(one -> new Entry("", one.words(), words.day(one.day()), "", false))
                        .toList(),
                place.own() ? "" : place.path() + "/terugkijken");
    }

    /** The day before which is looked back: as was agreed the last time, or else counted from when both had signed. */
    private Optional<LocalDate> next(Standing standing) {
        var last = standing.plan().evaluations().stream().map(Evaluation::next).max(Comparator.naturalOrder());
        if (last.isPresent() || !standing.signed(Party.CLIENT) || !standing.signed(Party.PROFESSIONAL)) return last;
        return standing.names().stream()
                .map(name -> DutchTime.day(name.given().at()))
                .max(Comparator.naturalOrder())
                .map(day -> day.plusDays(norms.on(day, "evaluation_days")));
    }

    private static Section handingOver(Plan plan, Place place) {
        var words = place.words();
        return new Section(
                words.say("plan.more.handover"),
                List.of(),
                plan.handovers().stream().map(one -> entry(one, words)).toList(),
                place.own() ? "" : place.path() + "/warme-overdracht");
    }

    private static Entry entry(WarmHandover one, Words words) {
        var talk = one.talk()
                .map(day -> words.say("plan.more.handover.talk", words.day(day)))
                .orElseGet(() -> words.say("plan.more.handover.notalk"));
        var state = one.closed()
                .map(day -> words.say("plan.more.handover.over", words.day(day)))
                .orElseGet(() -> words.say("plan.more.handover.runs"));
        return new Entry("", words.say("plan.more.handover.says", one.from(), one.to()), talk, state, false);
    }

    /** The route, the terms and what is done, a line each. */
    List<String> integration(Integration one, Words words) {
        var lines = new ArrayList<String>();
        var day = one.said().intake();
        lines.add(words.say(
                "plan.more.route", words.say("plan.route." + one.said().route())));
        lines.add(words.say("plan.more.pip.before", words.day(one.planBefore(norms.on(day, "pip_weeks")))));
        one.said().agreed().ifPresent(agreed -> lines.add(words.say("plan.more.pip.agreed", words.day(agreed))));
        one.ends(norms.on(day, "integration_years"))
                .ifPresent(end -> lines.add(words.say("plan.more.pip.ends", words.day(end))));
        lines.add(words.say("plan.more.map", one.total(), norms.on(day, "map_hours")));
        lines.add(one.said()
                .participation()
                .map(signed -> words.say("plan.more.pvt", words.day(signed)))
                .orElseGet(() -> words.say("plan.more.pvt.none")));
        one.languages().forEach(level -> lines.add(language(level, words)));
        return lines;
    }

    private static String language(Integration.Language one, Words words) {
        var said = words.say(
                "plan.more.language",
                words.say("plan.skill." + one.skill()),
                one.level(),
                one.proof(),
                words.day(one.day()));
        return one.notice()
                .map(day -> said + " " + words.say("plan.more.notice", words.day(day)))
                .orElse(said);
    }

    /** The goals and how far their steps are, to look back on. */
    static List<String> goals(Plan plan, Place place) {
        var words = place.words();
        return plan.open().stream()
                .map(goal -> words.say(
                        "plan.more.goal",
                        PlanViews.words(goal, words),
                        plan.towards(goal.id()).stream()
                                .filter(step -> step.lane() == Step.Lane.DONE)
                                .count(),
                        plan.towards(goal.id()).size()))
                .toList();
    }
}

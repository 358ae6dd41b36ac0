package nl.kansrijk.web.exploring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.matching.Standing;
import nl.kansrijk.matching.exploring.Nearby;
import nl.kansrijk.matching.exploring.Route;
import nl.kansrijk.matching.exploring.Within;
import nl.kansrijk.matching.exploring.Within.Wished;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Line;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.exploring.Looking.OneWay;
import nl.kansrijk.web.exploring.RouteView.Group;
import nl.kansrijk.web.exploring.RouteView.Job;
import nl.kansrijk.web.exploring.RouteView.Top;
import org.springframework.stereotype.Component;

/** Puts the way to one kind of work into words, for the person or for a professional. */
@Component
class RouteWords {
    private final Labels labels;
    private final Phrases phrases;
    private final SchoolingWords schooling;

    RouteWords(Labels labels, Phrases phrases, SchoolingWords schooling) {
        this.labels = labels;
        this.schooling = schooling;
        this.phrases = phrases;
    }

    RouteView view(OneWay found, ExploringQuery query, Reader reader) {
        var route = found.route();
        var jobs = route.nearby().stream()
                .flatMap(one -> found.named().vacancy(one.vacancy()).map(job -> job(one, job, found, reader)))
                .toList();
        return new RouteView(
                top(route.work(), query, reader),
                groups(route.work().skills(), query, reader),
                schooling.of(found, reader),
                nearby(route, reader),
                jobs,
                Visits.of(found.visits(), reader),
                route.resting());
    }

    /** How many there are, and how many of them fit now or after training; that none does is said too. */
    private static String nearby(Route route, Reader reader) {
        int open = route.work().openings().open();
        var all = reader.countOrNone("nearby", open);
        if (open == 0) return all;
        var fitting = Stream.of(Standing.NOW, Standing.ASK, Standing.TRAIN)
                .filter(standing -> count(route, standing) > 0)
                .map(standing -> reader.count("fitting." + standing, count(route, standing)))
                .toList();
        return all + ". " + (fitting.isEmpty() ? reader.say("fitting.none") : String.join(" ", fitting));
    }

    private static long count(Route route, Standing standing) {
        return route.nearby().stream().filter(one -> one.standing() == standing).count();
    }

    private Top top(Within work, ExploringQuery query, Reader reader) {
        var wish = reader.path() + "/" + work.occupation().value() + "/wens";
        boolean wished = work.wished() == Wished.WORK;
        var action =
                wished ? Action.post(reader.say("wish.undo"), wish + "/terug") : Action.post(reader.say("wish"), wish);
        return new Top(
                labels.occupation(work.occupation(), reader.words()),
                Labels.sector(work.sector(), reader.words()),
                WorkCards.near(work, reader),
                query.from(query.from()).at(reader.path()),
                wished ? Optional.of(reader.say("wished.long")) : Optional.empty(),
                reader.self() ? Optional.of(action) : Optional.empty());
    }

    private List<Group> groups(Within.Sorted skills, ExploringQuery query, Reader reader) {
        var groups = new ArrayList<Group>();
        add(groups, Line.Kind.MET, "group." + WorkCards.can(query), skills.can(), reader);
        add(groups, Line.Kind.BRIDGE, "group.like", skills.like(), reader);
        add(groups, Line.Kind.BRIDGE, "group.fresh", skills.fresh(), reader);
        add(groups, Line.Kind.ASK, "group.unasked", skills.unasked(), reader);
        return groups;
    }

    private void add(List<Group> groups, Line.Kind kind, String key, List<SkillCode> skills, Reader reader) {
        if (skills.isEmpty()) return;
        var named = skills.stream()
                .map(code -> new Lists.Tab(
                        labels.skill(code, reader.words()),
                        reader.self() ? "" : "/vaardigheden/" + code.value(),
                        false))
                .toList();
        groups.add(new Group(kind, reader.say(key), named));
    }

    private Job job(Nearby near, Vacancy job, OneWay found, Reader reader) {
        var id = job.id().value();
        var action = reader.self()
                ? reader.talk(job.id())
                : Action.link(
                        reader.say("why.link"),
                        "/vacatures/" + id + "/waarom/" + reader.client().value() + "?weg="
                                + found.route().work().occupation().value());
        return new Job(
                kind(near.standing()),
                job.title(),
                Stream.of(found.named().firm(job), job.draft().work().town())
                        .filter(part -> !part.isBlank())
                        .reduce((one, two) -> one + " · " + two)
                        .orElse(""),
                Stream.concat(Stream.of(standing(near, reader)), talk(job, reader))
                        .collect(Collectors.joining(" ")),
                Optional.of(action));
    }

    /** A professional reads that the client asked for a talk; the client reads it at the button. */
    private static Stream<String> talk(Vacancy job, Reader reader) {
        return reader.self() ? Stream.empty() : reader.talkAsked(job.id()).stream();
    }

    private String standing(Nearby near, Reader reader) {
        return near.because()
                .map(why -> reader.say("standing.because", said(why, reader)))
                .orElseGet(() -> reader.say("standing." + near.standing()));
    }

    private String said(Reason why, Reader reader) {
        return reader.self() ? phrases.sayToYou(why, reader.words()) : phrases.say(why, reader.words());
    }

    private static Line.Kind kind(Standing standing) {
        return switch (standing) {
            case NOW -> Line.Kind.MET;
            case TRAIN -> Line.Kind.BRIDGE;
            case ASK, TALK -> Line.Kind.ASK;
        };
    }
}

package nl.kansrijk.web.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Effort.Way;
import nl.kansrijk.matching.region.Mismatch;
import nl.kansrijk.matching.region.Opener;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.LongOpenView.Todo;

/**
 * What can be done about one reason, with what it would bring: the training or aid that opens most, else the field of the
 * vacancy to talk about. What changes nothing by itself is only named together with what else must change.
 */
final class Todos {
    /** Where in the form of a vacancy something is asked, by the kind of condition; for every other kind at the tasks. */
    private static final Map<String, String> FIELDS = Map.of(
            "hours", "veld-uren-min",
            "days", "veld-dagen",
            "language", "talen",
            "certificate", "bewijs",
            "licence", "bewijs",
            "load", "belasting",
            "travel", "veld-manier");

    private final RegionQuery query;
    private final OpenerWords openers;
    private final Phrases phrases;
    private final CallWords calls;
    private final Actor actor;
    private final Words words;

    Todos(RegionQuery query, Reader reader, Phrases phrases, CallWords calls) {
        this.query = query;
        this.openers = new OpenerWords(reader.trainings(), reader.words());
        this.phrases = phrases;
        this.calls = calls;
        this.actor = reader.actor();
        this.words = reader.words();
    }

    /** Of one reason that may stop some people and has yet to be asked of others. */
    List<Todo> of(List<Mismatch.Cause> same, Mismatch of) {
        return same.stream().flatMap(cause -> of(cause, of).stream()).distinct().toList();
    }

    private List<Todo> of(Mismatch.Cause cause, Mismatch of) {
        var todo = new ArrayList<Todo>();
        var base = cause.condition().replaceFirst(":.*", "");
        if (cause.kind() == Mismatch.Kind.ASK) todo.addAll(talking(base, cause, of.vacancy()));
        cause.help()
                .filter(help -> !Few.hidden(help.people()))
                .ifPresent(help -> todo.add(helping(help, of.vacancy())));
        if (base.equals("travel") && of.near().wider() > 0) todo.add(wider(of));
        if (todo.isEmpty()) todo.addAll(talking(base, cause, of.vacancy()));
        return todo;
    }

    private Todo helping(Mismatch.Help help, VacancyId from) {
        var key = help.opener() instanceof Opener.Course ? "region.todo.training" : "region.todo.aid";
        var way = query.behind(help.opener().code(), from).on("/regio/helpt");
        var label = words.say(key, openers.title(help.opener()));
        return todo(Way.HELP, label, words.say("region.gain.opens", Few.people(help.people(), words)), way, true);
    }

    private Todo wider(Mismatch of) {
        var now = Few.people(of.near().now(), words);
        var then = Few.people(of.near().now() + of.near().wider(), words);
        var list = query.municipality().isPresent() ? "everyone" : "exact"; // it always counts the whole region
        return listed(
                Way.WIDER, words.say("region.gain.more", then, now), list, path(of.vacancy()) + "/wie-past?ring=50");
    }

    /** Asking people or talking to the employer; together with something else where this alone brings nothing. */
    private List<Todo> talking(String base, Mismatch.Cause cause, VacancyId vacancy) {
        int only = cause.figures().only();
        boolean ask = cause.kind() == Mismatch.Kind.ASK;
        var gain = only > 0
                ? Optional.of(words.say(ask ? "region.gain.ask" : "region.gain.atmost", Few.people(only, words)))
                : cause.together()
                        .map(one -> words.say(
                                "region.gain.together",
                                phrases.say(one.other(), words),
                                Few.people(one.people(), words)));
        return List.of(gain.map(said -> ask
                        ? listed(Way.ASK, said, "list", path(vacancy) + "/wie-past?na=vragen")
                        : written(base, cause, said, vacancy))
                .orElseGet(() -> Todo.nothing(words.say("region.gain.nothing"))));
    }

    /** Whom to talk to, and the field of the vacancy for who may change it; the vacancy for who may only read it. */
    private Todo written(String base, Mismatch.Cause cause, String gain, VacancyId vacancy) {
        boolean writes = RegionFrame.sees(actor, Permission.CHANGE_VACANCY);
        var way = writes ? path(vacancy) + "/wijzigen#" + FIELDS.getOrDefault(base, "taken") : path(vacancy);
        var label = cause.task()
                .map(task -> words.say("region.todo." + base, phrases.say(task, words)))
                .orElseGet(() -> words.say("region.todo." + base));
        boolean may = RegionFrame.may(actor, Permission.VACANCIES);
        return todo(Way.TALK, label, gain, way, may)
                .calling(Optional.of(calls.about(base, cause)).filter(any -> may));
    }

    /** To the list of who fits, with word of what that list holds for who may open it. */
    private Todo listed(Way how, String gain, String list, String way) {
        boolean may = RegionFrame.sees(actor, Permission.CANDIDATES);
        return todo(
                how,
                words.say("region.todo." + how.name().toLowerCase(Locale.ROOT)),
                may ? gain + " " + words.say("region.gain." + list) : gain,
                way,
                may);
    }

    private static String path(VacancyId vacancy) {
        return "/vacatures/" + vacancy.value();
    }

    private Todo todo(Way how, String label, String gain, String way, boolean may) {
        var who = may ? Optional.<String>empty() : Optional.of(words.say("region.todo.who"));
        return Todo.of(how, label, gain, Optional.of(way).filter(any -> may), who);
    }
}

package nl.kansrijk.web.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
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
    /** Where in the form of a vacancy something is asked, by the kind of condition. */
    private static final Map<String, String> FIELDS = Map.of(
            "hours", "veld-uren-min",
            "days", "veld-dagen",
            "language", "talen",
            "certificate", "bewijs",
            "licence", "bewijs",
            "load", "belasting",
            "day-one", "taken",
            "not-tasks", "taken",
            "not-occupation", "taken",
            "not-sector", "taken");

    private final RegionQuery query;
    private final OpenerWords openers;
    private final Phrases phrases;
    private final Actor actor;
    private final Words words;

    Todos(RegionQuery query, OpenerWords openers, Phrases phrases, Actor actor, Words words) {
        this.query = query;
        this.openers = openers;
        this.phrases = phrases;
        this.actor = actor;
        this.words = words;
    }

    List<Todo> of(Mismatch.Cause cause, int wider, String vacancy) {
        var todo = new ArrayList<Todo>();
        cause.help().filter(help -> !Few.hidden(help.people())).ifPresent(help -> todo.add(helping(help)));
        var base = cause.condition().replaceFirst(":.*", "");
        if (base.equals("travel") && wider > 0) todo.add(wider(wider, vacancy));
        if (cause.kind() == Mismatch.Kind.ASK || todo.isEmpty()) todo.addAll(talking(base, cause, vacancy));
        return todo;
    }

    private Todo helping(Mismatch.Help help) {
        var key = help.opener() instanceof Opener.Course ? "region.todo.training" : "region.todo.aid";
        return new Todo(
                words.say(key, openers.title(help.opener())),
                words.say("region.gain.opens", Few.people(help.people(), words)),
                Optional.of(query.behind(help.opener().code()).on("/regio/helpt")),
                Optional.empty());
    }

    private Todo wider(int more, String vacancy) {
        var gain = words.say("region.gain.more", Few.people(more, words));
        return todo("wider", gain, vacancy + "/wie-past?ring=50", Permission.CANDIDATES);
    }

    /** Asking people or talking to the employer; together with something else where this alone brings nothing. */
    private List<Todo> talking(String base, Mismatch.Cause cause, String vacancy) {
        int only = cause.figures().only();
        var gain = only > 0
                ? Optional.of(words.say(
                        Few.hidden(only) ? "region.gain.opens" : "region.gain.atmost", Few.people(only, words)))
                : cause.together()
                        .map(one -> words.say(
                                Few.hidden(one.people()) ? "region.gain.together.few" : "region.gain.together",
                                phrases.say(one.other(), words),
                                Few.people(one.people(), words)));
        return gain.map(said -> List.of(doing(base, cause, said, vacancy)))
                .orElseGet(() ->
                        List.of(new Todo(words.say("region.gain.nothing"), "", Optional.empty(), Optional.empty())));
    }

    private Todo doing(String base, Mismatch.Cause cause, String gain, String vacancy) {
        if (cause.kind() == Mismatch.Kind.ASK)
            return todo("ask", gain, vacancy + "/wie-past?na=vragen", Permission.CANDIDATES);
        boolean writes = RegionFrame.sees(actor, Permission.CHANGE_VACANCY);
        var field = FIELDS.getOrDefault(base, "taken");
        return todo(base, gain, writes ? vacancy + "/wijzigen#" + field : vacancy, Permission.VACANCIES);
    }

    private Todo todo(String key, String gain, String way, Permission needed) {
        boolean may = needed == Permission.VACANCIES ? RegionFrame.may(actor, needed) : RegionFrame.sees(actor, needed);
        return new Todo(
                words.say("region.todo." + key),
                gain,
                Optional.of(way).filter(any -> may),
                may ? Optional.empty() : Optional.of(words.say("region.todo.who")));
    }
}

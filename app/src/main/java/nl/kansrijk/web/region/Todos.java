package nl.kansrijk.web.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.region.Mismatch;
import nl.kansrijk.matching.region.Opener;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.LongOpenView.Todo;

/** What can be done about one reason: the training or aid that opens most, else the field of the vacancy to talk about. */
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
    private final Actor actor;
    private final Words words;

    Todos(RegionQuery query, OpenerWords openers, Actor actor, Words words) {
        this.query = query;
        this.openers = openers;
        this.actor = actor;
        this.words = words;
    }

    List<Todo> of(Mismatch.Cause cause, String vacancy) {
        var todo = new ArrayList<Todo>();
        cause.help().filter(help -> !Few.hidden(help.people())).ifPresent(help -> todo.add(helping(help)));
        var base = cause.condition().replaceFirst(":.*", "");
        if (cause.kind() == Mismatch.Kind.ASK) todo.add(asking(vacancy));
        if (base.equals("travel") && todo.isEmpty()) todo.add(wider(vacancy));
        if (todo.isEmpty()) todo.add(talking(base, vacancy));
        return todo;
    }

    private Todo helping(Mismatch.Help help) {
        var key = help.opener() instanceof Opener.Course ? "region.todo.training" : "region.todo.aid";
        return new Todo(
                words.say(key, openers.title(help.opener()), Few.people(help.people(), words)),
                Optional.of(query.behind(help.opener().code()).on("/regio/helpt")));
    }

    private Todo asking(String vacancy) {
        return new Todo(words.say("region.todo.ask"), people(vacancy + "/wie-past?na=vragen"));
    }

    private Todo wider(String vacancy) {
        return new Todo(words.say("region.todo.wider"), people(vacancy + "/wie-past?ring=50"));
    }

    private Todo talking(String base, String vacancy) {
        boolean writes = RegionFrame.sees(actor, Permission.CHANGE_VACANCY);
        boolean reads = RegionFrame.may(actor, Permission.VACANCIES);
        var field = FIELDS.getOrDefault(base, "taken");
        var way = writes ? vacancy + "/wijzigen#" + field : vacancy;
        return new Todo(words.say("region.todo." + base), Optional.of(way).filter(any -> reads));
    }

    private Optional<String> people(String way) {
        return Optional.of(way).filter(any -> RegionFrame.sees(actor, Permission.CANDIDATES));
    }
}

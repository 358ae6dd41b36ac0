package nl.kansrijk.web.clients;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.casework.CaseRow;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.advice.Suggestions;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.web.Icon;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.clients.FileView.Head;
import nl.kansrijk.web.household.UnderWay;
import nl.kansrijk.web.picture.PictureWords;
import org.springframework.stereotype.Component;

/** Lays a file out as one page: who it is, what can be done, five panels, what happened when. */
@Component
class FileWords {
    private static final int RECENT = 8;
    private static final int SHORT_NUMBER = 8;

    private final FirstThings first;
    private final FileLines lines;
    private final FilePanels panels;
    private final PictureWords picture;
    private final TaskWords tasks;
    private final Phrases phrases;

    FileWords(
            FirstThings first,
            FileLines lines,
            FilePanels panels,
            PictureWords picture,
            TaskWords tasks,
            Phrases phrases) {
        this.first = first;
        this.lines = lines;
        this.panels = panels;
        this.picture = picture;
        this.tasks = tasks;
        this.phrases = phrases;
    }

    /** What was read of one client in one passage. */
    record Found(
            ClientFile file,
            Optional<CaseRow> state,
            Optional<List<Task>> tasks,
            Optional<UnderWay.Found> underWay,
            Rights rights) {
        /** What is done for this client, as far as who looks may know. */
        Suggestions.Done done() {
            var tracks = underWay.map(around -> around.home().tracks()).orElse(List.of());
            return new Suggestions.Done(tasks.orElse(List.of()), tracks);
        }
    }

    FileView view(Found found, LocalDate today, Words words) {
        var path = "/klanten/" + found.file().client().value();
        var events = events(found.file(), words);
        int recent = Math.min(RECENT, events.size());
        return new FileView(
                head(found, path, today, words),
                first.of(found.file(), words),
                picture.of(found.file(), found.done(), found.rights().picture(), path, words),
                panels.all(found.file(), path, found.rights(), words),
                found.tasks().map(all -> tasks.list(all, found.file().owner(), path, found.rights(), today, words)),
                events.subList(0, recent),
                events.subList(recent, events.size()));
    }

    private Head head(Found found, String path, LocalDate today, Words words) {
        var identity = found.file().identity();
        return new Head(
                path,
                name(identity, words),
                facts(found.file(), today, words),
                found.state()
                        .map(row -> ClientLine.of(row, phrases, words).about(Worries.of(row, found, words), words)),
                found.file()
                        .pause()
                        .map(pause -> pause.until()
                                .map(day -> words.say("file.pause.until", words.day(day)))
                                .orElseGet(() -> words.say("file.pause"))),
                tabs(path, false, found.rights(), words),
                found.rights().holdsTalks() ? Optional.of(TalkWays.of(found.file(), path, words)) : Optional.empty());
    }

    static String name(Optional<Identity> identity, Words words) {
        return identity.map(Identity::name).orElseGet(() -> words.say("clients.noname"));
    }

    static List<Lists.Tab> tabs(String path, boolean chances, Rights rights, Words words) {
        var tabs = new ArrayList<Lists.Tab>();
        tabs.add(new Lists.Tab(words.say("file.tab.file"), path, !chances));
        if (rights.seesCourse()) tabs.add(new Lists.Tab(words.say("file.tab.course"), path + "/verloop", false));
        if (rights.seesAdvice()) tabs.add(new Lists.Tab(words.say("triage.tab"), path + "/advies", false));
        if (rights.seesChances()) {
            tabs.add(new Lists.Tab(words.say("file.tab.chances"), path + "/kansen", chances));
            tabs.add(new Lists.Tab(words.say("file.tab.explore"), path + "/kansen-verkennen", false));
        }
        if (rights.seesPlan()) tabs.add(new Lists.Tab(words.say("planfile.tab"), path + "/plan", false));
        if (rights.seesRights()) tabs.add(new Lists.Tab(words.say("pays.tab"), path + "/werk-loont", false));
        if (rights.tasks()) tabs.add(new Lists.Tab(words.say("file.tab.appointments"), path + "/afspraken", false));
        if (rights.tasks()) tabs.add(new Lists.Tab(words.say("file.tab.letters"), path + "/brieven", false));
        if (rights.seesHousehold()) tabs.add(new Lists.Tab(words.say("file.tab.around"), path + "/omgeving", false));
        if (rights.seesNotes()) tabs.add(new Lists.Tab(words.say("file.tab.notes"), path + "/aantekeningen", false));
        if (rights.changesRest()) tabs.add(new Lists.Tab(words.say("rest.title"), path + "/rust", false));
        if (rights.givesMandates())
            tabs.add(new Lists.Tab(words.say("file.tab.mandates"), path + "/machtigingen", false));
        if (rights.seesRights()) tabs.add(new Lists.Tab(words.say("rights.title"), path + "/rechten", false));
        return tabs;
    }

    private static List<Lists.Fact> facts(ClientFile file, LocalDate today, Words words) {
        var facts = new ArrayList<>(
                file.identity().map(who -> facts(who, today, words)).orElse(List.of()));
        var number = file.client().value().toString().substring(0, SHORT_NUMBER);
        facts.add(new Lists.Fact(words.say("file.fact.number"), number));
        return facts;
    }

    private static List<Lists.Fact> facts(Identity who, LocalDate today, Words words) {
        var facts = new ArrayList<Lists.Fact>();
        int years = Period.between(who.birthDate(), today).getYears();
        facts.add(new Lists.Fact(
                words.say("file.fact.age"), words.say("file.age", years, words.shortDay(who.birthDate()))));
        put(facts, "file.fact.phone", who.phone(), words);
        put(facts, "file.fact.email", who.email(), words);
        put(facts, "file.fact.address", who.address(), words);
        facts.add(new Lists.Fact(words.say("file.fact.channel"), words.say("file.channel." + who.preferredChannel())));
        return facts;
    }

    private static void put(List<Lists.Fact> facts, String key, String value, Words words) {
        if (!value.isBlank()) facts.add(new Lists.Fact(words.say(key), value));
    }

    private List<Lists.Event> events(ClientFile file, Words words) {
        return file.timeline().stream().map(moment -> event(moment, words)).toList();
    }

    private Lists.Event event(ClientFile.Moment moment, Words words) {
        var subject = lines.subject(moment.statement().fact(), words);
        var voice = lines.voice(moment.statement(), words);
        return moment.answer()
                .map(answer -> new Lists.Event(
                        words.moment(moment.at()),
                        words.say("file.event.answer." + FileLines.recognition(answer), subject),
                        words.say("file.event.client"),
                        Optional.of(Icon.MESSAGES_SQUARE)))
                .orElseGet(() -> new Lists.Event(
                        words.moment(moment.at()),
                        words.say("file.event.said", subject, voice.says()),
                        voice.by(),
                        Optional.of(Icon.PENCIL)));
    }
}

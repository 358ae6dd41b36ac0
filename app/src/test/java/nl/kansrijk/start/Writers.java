package nl.kansrijk.start;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.testing.Caller;

/** People of the demo region who write something, each in their own page. */
final class Writers {
    private static final String NUMBER = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final Pattern INPUT =
            Pattern.compile("<input[^>]*|<textarea[^>]*>[^<]*|<select.*?</select>", Pattern.DOTALL);

    /** So many vacancies are not closed, to be copied and changed. */
    private static final int KEPT_OPEN = 4;

    private static final List<String> CLIENTS =
            List.of("Kees Polderwiek", "Marja Molenzoom", "Yusuf Karselim", "Daan Wilgenkerf", "Ana Dobinowa");

    private final Caller matcher;
    private final Caller guide;
    private final Caller client;
    private final Caller admin;
    private final String file;
    private final List<String> vacancies;
    private final List<String> firms;
    private int turn;

    Writers(int port) {
        matcher = visitor("Fatima Benrouni", port);
        guide = visitor("Joke Heideblik", port);
        client = CLIENTS.stream()
                .map(name -> visitor(name, port))
                .filter(one -> !statements(one).isEmpty())
                .findFirst()
                .orElseThrow();
        admin = visitor("Tom Kreekbrug", port);
        file = found(guide.get("/klanten").body(), "href=\"(/klanten/" + NUMBER + ")[\"?]")
                .getFirst();
        vacancies = leaves("/kansen", "href=\"(/vacatures/" + NUMBER + ")\">[A-Z]");
        firms = leaves("/werkgevers", "href=\"(/werkgevers/\\d+)\">[A-Z]");
    }

    /** All that stands in a list, leaf by leaf, and was not written here before: such a name begins with a capital. */
    private List<String> leaves(String path, String pattern) {
        var all = new ArrayList<String>();
        var page = matcher.get(path).body();
        for (int leaf = 2;
                !found(page, "class=\"nl-link (chances__title|caseload__name)").isEmpty();
                leaf++) {
            all.addAll(found(page, pattern));
            page = matcher.get(path + "?blz=" + leaf).body();
        }
        return all;
    }

    /** The mark by which it is found, when the house accepted it. */
    Optional<String> write(KilledWritesTest.Kind kind, String mark) {
        return switch (kind) {
            case SAID -> accepted(said(mark), mark);
            case RECOGNISED -> recognised(mark);
            case TASK -> accepted(guide.post(file + "/taken", task(mark)), mark);
            case FINISHED -> finished();
            case EMPLOYER -> renamed(mark);
            case OPENED -> accepted(opened(mark), mark);
            case CHANGED -> changed(mark);
            case CLOSED -> closed();
            case USER -> accepted(user(mark), mark);
        };
    }

    private HttpResponse<String> said(String mark) {
        var path = file + "/gegevens/SS_TALENT_TEXT";
        return guide.post(path, filled(guide.get(path).body(), Map.of("waarde", mark)));
    }

    private Optional<String> recognised(String mark) {
        var statements = statements(client);
        if (statements.isEmpty()) return Optional.empty();
        var one = statements.get(turn++ % statements.size());
        var answer = client.post(one, Map.of("antwoord", "PARTLY", "woorden", mark));
        return accepted(answer, mark)
                .filter(found -> Caller.destination(answer).endsWith("/mijn-profiel")); // a refusal leads to its piece
    }

    private static List<String> statements(Caller client) {
        return found(client.get("/mijn-profiel").body(), "action=\"(/mijn-profiel/" + NUMBER + ")");
    }

    private static Map<String, String> task(String mark) {
        return Map.of(
                "words", mark, "due", "2099-01-05", "form", UUID.randomUUID().toString());
    }

    /** A task that nobody finished yet. */
    private Optional<String> finished() {
        var press = found(guide.get(file).body(), "action=\"([^\"]*/taken/" + NUMBER + ")/klaar\"");
        if (press.isEmpty()) return Optional.empty();
        var task = press.getFirst();
        return accepted(guide.post(task + "/klaar", Map.of()), task.substring(task.lastIndexOf('/') + 1));
    }

    private Optional<String> renamed(String mark) {
        if (firms.isEmpty()) return Optional.empty();
        var path = firms.removeFirst() + "/wijzigen";
        return accepted(matcher.post(path, filled(matcher.get(path).body(), Map.of("naam", mark))), mark);
    }

    private HttpResponse<String> opened(String mark) {
        var copy = matcher.get("/vacatures/nieuw?kopie=" + next().substring("/vacatures/".length()));
        return matcher.post("/vacatures/nieuw", filled(copy.body(), Map.of("titel", mark)));
    }

    private Optional<String> changed(String mark) {
        if (vacancies.size() <= KEPT_OPEN) return Optional.empty();
        var path = vacancies.removeFirst() + "/wijzigen";
        return accepted(matcher.post(path, filled(matcher.get(path).body(), Map.of("titel", mark))), mark);
    }

    private Optional<String> closed() {
        if (vacancies.size() <= KEPT_OPEN) return Optional.empty();
        var path = vacancies.removeLast();
        int version = Integer.parseInt(found(matcher.get(path).body(), "name=\"versie\" value=\"(\\d+)\"")
                .getFirst());
        var answer = matcher.post(path + "/sluiten", Map.of("versie", "" + version, "reden", "WITHDRAWN"));
        return accepted(answer, path.substring("/vacatures/".length()) + (version + 1));
    }

    private HttpResponse<String> user(String mark) {
        return admin.post(
                "/gebruikers",
                Map.of("naam", "Anna", "inlognaam", mark, "rol", "JOB_COACH", "wachtwoord", "drie-gele-fietsen"));
    }

    private String next() {
        return vacancies.get(turn++ % KEPT_OPEN);
    }

    private static Optional<String> accepted(HttpResponse<String> answer, String mark) {
        return Optional.of(mark).filter(found -> answer.statusCode() == 302);
    }

    /** The form of a page as it stands, with these answers in it. */
    private static Map<String, String> filled(String page, Map<String, String> answers) {
        var fields = new HashMap<String, String>();
        for (var input : INPUT.matcher(page).results().map(one -> one.group()).toList()) {
            var name = attribute(input, "name");
            boolean choice = input.contains("type=\"radio\"") || input.contains("type=\"checkbox\"");
            if (name.isEmpty() || choice && !input.contains(" checked")) continue;
            fields.put(name.get(), value(input));
        }
        fields.putAll(answers);
        return fields;
    }

    private static String value(String input) {
        if (input.startsWith("<textarea")) return input.substring(input.indexOf('>') + 1);
        var chosen = Pattern.compile("<option[^>]* selected[^>]*>").matcher(input);
        if (input.startsWith("<select"))
            return chosen.find() ? attribute(chosen.group(), "value").orElse("") : "";
        return attribute(input, "value").orElse("");
    }

    private static Optional<String> attribute(String tag, String name) {
        return found(tag, " " + name + "=\"([^\"]*)\"").stream().findFirst().map(Writers::plain);
    }

    private static String plain(String text) {
        return text.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    static Caller visitor(String name, int port) {
        var form = "action=\"(/inloggen/persona/[^\"]+)\"(?:(?!</form>).)*?persona__name\">" + name;
        var visitor = Caller.at(port);
        visitor.post(found(visitor.get("/inloggen").body(), form).getFirst(), Map.of());
        return visitor;
    }

    static List<String> found(String page, String pattern) {
        return new ArrayList<>(Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .distinct()
                .toList());
    }
}

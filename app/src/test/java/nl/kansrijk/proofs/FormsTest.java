package nl.kansrijk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kansrijk.access.TenantRelation;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;

/** Every form: empty, far too long, with script, sent twice. Nothing breaks, mistakes are told, nothing is kept half. */
class FormsTest extends ProofHouse {
    private static final String LONG = "lang" + "q".repeat(9_996);
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final int MANY = 10;

    @Test
    void every_form_is_tried() {
        assertThat(endpoints.stream()
                        .filter(one -> one.method().equals("POST") && !one.openToAll())
                        .map(Endpoint::name))
                .containsExactlyInAnyOrderElementsOf(
                        Form.ALL.stream().map(Form::endpoint).toList());
    }

    @Test
    void nonsense_is_told_breaks_nothing_and_is_never_kept_half() {
        var cast = stage.set();
        var wrong = new ArrayList<String>();
        for (var form : Form.ALL) {
            var try_ = new Try(form, caller(cast.actor(TenantRelation.OWN, form.role())), cast);
            nonsense(form, try_.good()).forEach((how, sent) -> wrong.addAll(try_.findings(how, sent)));
        }
        wrong.addAll(Holdings.halfOf(LONG, database()));
        assertThat(wrong).isEmpty();
    }

    @Test
    void sent_twice_it_is_kept_once() {
        var cast = stage.set();
        var wrong = new ArrayList<String>();
        for (var form : Form.ALL) {
            var caller = caller(cast.actor(TenantRelation.OWN, form.role()));
            var path = form.example().path(cast.ids(form.role()));
            var sent = fields(form.example().fields(), cast.ids(form.role()));
            caller.post(path, sent);
            quiet();
            var before = Holdings.countedIn(database());
            int status = caller.post(path, sent).statusCode();
            quiet();
            var grown = Holdings.countedIn(database()).grownSince(before);
            if (status >= 500 || !grown.isEmpty()) wrong.add(form.endpoint() + " again: " + status + " " + grown);
        }
        assertThat(wrong).isEmpty();
    }

    /** What is sent, by what is wrong with it. The field stands behind the point. */
    private static Map<String, Map<String, String>> nonsense(Form form, Map<String, String> good) {
        var typed = new HashSet<>(good.keySet());
        typed.removeIf(form::given);
        var all = new LinkedHashMap<String, Map<String, String>>();
        all.put("empty", with(good, typed, ""));
        var each = typed.size() > MANY
                ? List.of(typed)
                : typed.stream().map(Set::of).toList();
        each.forEach(fields -> {
            all.put("script." + String.join(",", fields), with(good, fields, SCRIPT));
            all.put("long." + String.join(",", fields), with(good, fields, LONG));
        });
        return all;
    }

    private static Map<String, String> with(Map<String, String> good, Set<String> fields, String value) {
        var sent = new HashMap<>(good);
        fields.forEach(field -> sent.put(field, value));
        return sent;
    }

    /** One form in the hands of one person. */
    private final class Try {
        private final Form form;
        private final Caller caller;
        private final String path;
        private final Map<String, String> good;

        Try(Form form, Caller caller, Stage.Cast cast) {
            this.form = form;
            this.caller = caller;
            this.path = form.example().path(cast.ids(form.role()));
            this.good = fields(form.example().fields(), cast.ids(form.role()));
        }

        Map<String, String> good() {
            return new TreeMap<>(good);
        }

        List<String> findings(String how, Map<String, String> sent) {
            var found = new ArrayList<String>();
            var answer = caller.post(path, sent);
            var next = Caller.destination(answer).replaceAll("#.*|^https?://[^/]*", "");
            var read = next.isEmpty() ? answer.body() : caller.get(next).body();
            if (answer.statusCode() >= 500) found.add("breaks with " + answer.statusCode());
            if (read.contains(SCRIPT)) found.add("runs the script");
            if (form.tells() && answer.statusCode() < 400 && !told(read, next)) found.add("says nothing");
            return found.stream()
                    .map(one -> form.endpoint() + " " + how + " " + one)
                    .toList();
        }

        private static boolean told(String read, String next) {
            return next.isEmpty()
                    ? read.matches(
                            "(?s).*(id=\"veld-[^\"]*-fout\"|href=\"#veld-|aria-invalid=\"true\"|role=\"alert\").*")
                    : read.contains("class=\"notice");
        }
    }
}

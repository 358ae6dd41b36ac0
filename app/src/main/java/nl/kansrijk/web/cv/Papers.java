package nl.kansrijk.web.cv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.talents.CompetencyCards;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.cv.Paper.Entry;
import nl.kansrijk.web.cv.Paper.Part;
import org.springframework.stereotype.Component;

/** Makes a cv out of what counts of someone: experience of every kind, what they can, learned, speak and dream of. Row 4-34. */
@Component
public class Papers {
    private static final Map<String, String> PARTS = new java.util.LinkedHashMap<>();

    static {
        PARTS.put("HS_SKILL", "skills");
        PARTS.put("SS_COMP", "strong");
        PARTS.put("HS_EDU", "education");
        PARTS.put("HS_CERT", "papers");
        PARTS.put("HS_LICENCE", "licences");
        PARTS.put("HS_LANG_NL", "dutch");
        PARTS.put("HS_LANG_OTHER", "languages");
        PARTS.put("SS_TALENT", "talents");
        PARTS.put("WISH_DREAM WISH_OCC", "dream");
    }

    private final StatementWords statements;

    Papers(StatementWords statements) {
        this.statements = statements;
    }

    /** The cv. */
    Paper cv(ClientFile file, String name, Words words) {
        var parts = new ArrayList<Part>();
        var did = experience(file, words);
        if (!did.isEmpty()) parts.add(new Part(words.say("cv.part.experience"), did));
        PARTS.forEach((codes, title) -> {
            var entries = Arrays.stream(codes.split(" "))
                    .flatMap(code -> file.counting(code))
                    .filter(said -> CompetencyCards.strong(said.fact()))
                    .map(said -> entry(said, file, words))
                    .toList();
            if (!entries.isEmpty()) parts.add(new Part(words.say("cv.part." + title), entries));
        });
        return new Paper(name.isBlank() ? words.say("cv.noname") : name, words.say("cv.paper"), parts);
    }

    /** What someone did, what goes on first, then what ended last. */
    private List<Entry> experience(ClientFile file, Words words) {
        return file.counting("HS_EXP")
                .sorted(Comparator.comparing(
                                (Statement said) -> until(file, said).orElse(LocalDate.MAX))
                        .reversed())
                .map(said -> did(file, said, words))
                .toList();
    }

    private Entry did(ClientFile file, Statement said, Words words) {
        var item = said.fact().item();
        var facts = new ArrayList<String>();
        file.counting("HS_EXP_KIND", item).ifPresent(kind -> facts.add(statements.says(kind.fact(), words)));
        facts.add(lasted(said, until(file, said), words));
        file.counting("HS_EXP_HOURS", item)
                .ifPresent(told -> facts.add(words.say("cv.perweek", statements.says(told.fact(), words))));
        file.counting("HS_EXP_EMPLOYER", item).ifPresent(where -> facts.add(statements.says(where.fact(), words)));
        var tasks = file.counting("HS_EXP_TASKS", item).stream()
                .flatMap(told -> statements.says(told.fact(), words).lines())
                .filter(line -> !line.isBlank())
                .filter(line -> !skill(line, file, words))
                .toList();
        return new Entry(capital(statements.item(said.fact(), words)), String.join(" · ", facts), tasks);
    }

    /** Work is told in its skills: what stands under "Wat ik kan" is not said twice. */
    private boolean skill(String task, ClientFile file, Words words) {
        return file.counting("HS_SKILL").anyMatch(said -> task.equalsIgnoreCase(statements.item(said.fact(), words)));
    }

    private static Optional<LocalDate> until(ClientFile file, Statement said) {
        return file.counting("HS_EXP_UNTIL", said.fact().item())
                .flatMap(end ->
                        end.fact().value() instanceof Value.Day(LocalDate day) ? Optional.of(day) : Optional.empty());
    }

    private String lasted(Statement said, Optional<LocalDate> until, Words words) {
        var long_ = statements.says(said.fact(), words);
        return until.map(end -> words.say("cv.until", long_, Integer.toString(end.getYear())))
                .orElse(words.say("cv.ongoing", long_));
    }

    private Entry entry(Statement said, ClientFile file, Words words) {
        var fact = said.fact();
        boolean own = fact.value() instanceof Value.Text;
        boolean bare = own
                || fact.value() instanceof Value.Present
                || fact.characteristic().equals("SS_COMP");
        var head = capital(own ? statements.says(fact, words) : statements.item(fact, words));
        var lines = because(said, file)
                .filter(line -> !line.equalsIgnoreCase(head))
                .map(line -> words.say("cv.because", line))
                .toList();
        return new Entry(head, bare ? "" : statements.says(fact, words), lines);
    }

    /** What the person told of the own life and rests this skill on; not where a form or a test stands for it. */
    private static Stream<String> because(Statement said, ClientFile file) {
        return file.counting("HS_EXP_TASKS")
                .filter(told -> said.fact().characteristic().equals("HS_SKILL"))
                .flatMap(told -> told.fact().value() instanceof Value.Text(String text) ? text.lines() : Stream.of())
                .filter(line -> line.length() > 2 && (said.source().ref() + ". ").contains(line + ". "))
                .distinct();
    }

    /** The same, beginning with a capital. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /** The things that can be taken off the cv: what someone did. */
    Stream<Taken> removable(ClientFile file, Words words) {
        return file.counting("HS_EXP")
                .map(said -> new Taken(said.fact().item(), capital(statements.item(said.fact(), words))));
    }

    /** Something that can be taken off. */
    public record Taken(String item, String title) {}
}

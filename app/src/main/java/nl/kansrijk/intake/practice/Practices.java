package nl.kansrijk.intake.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.intake.Part;
import nl.kansrijk.intake.Questions;
import nl.kansrijk.profile.FreeText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The practice of the professional who asks; never of someone else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Practices {
    /** A question is asked, and once further. */
    private static final int MOST_ASKED = 2;

    private final PracticeTable table;
    private final Questions questions;

    Practices(PracticeTable table, Questions questions) {
        this.table = table;
        this.questions = questions;
    }

    /** The newest of each case. */
    public List<Practice> mine(Passage passage) {
        return table.newest(passage.actor());
    }

    /** The newest of this case. */
    public Optional<Practice> mine(String code, Passage passage) {
        return mine(passage).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Begins with this client. When one is under way already, that one goes on. */
    public Practice begin(PracticeCase client, Passage passage) {
        var running = mine(client.code(), passage).filter(Practice::open);
        if (running.isPresent()) return running.get();
        table.begin(
                UUID.randomUUID(), client.code(), questions.inUse(passage).version(), passage.actor(), passage.at());
        return mine(client.code(), passage).orElseThrow();
    }

    /** Hears the answer of the client and, asked again, what more there is; that may be nothing. */
    public void hear(Practice practice, Line line, Passage passage) {
        int heard = Math.min(MOST_ASKED, practice.heard(line.question()) + 1);
        table.hear(practice.id(), line.question(), heard, passage.actor());
    }

    /** Keeps what can be an answer; answers whether all of it could. Own words lose numbers of citizens. */
    public boolean keep(Practice practice, Map<String, String> filled, Passage passage) {
        var fitting = new HashMap<String, String>();
        filled.forEach((field, value) -> part(practice, field)
                .filter(part -> part.takes(value))
                .ifPresent(part -> fitting.put(
                        field,
                        part.kind() == Part.Kind.TEXT ? FreeText.check(value).maskedText() : value)));
        if (!fitting.isEmpty()) table.keep(practice.id(), fitting, passage.actor());
        return fitting.size() == filled.size();
    }

    /** Ends it with what the professional makes of it. Twice is once. */
    public void end(Practice practice, Verdict verdict, Passage passage) {
        table.end(practice.id(), verdict, passage.actor(), passage.at());
    }

    /** Keeps what the professional writes about it. */
    public void review(Practice practice, Map<String, String> words, Passage passage) {
        var clean = new HashMap<String, String>();
        words.forEach((field, text) -> clean.put(field, FreeText.check(text).maskedText()));
        table.review(practice.id(), clean, passage.actor());
    }

    private Optional<Part> part(Practice practice, String field) {
        var place = field.split("\\.", 2);
        return questions
                .find(practice.version())
                .flatMap(set -> set.find(place[0]))
                .flatMap(question -> question.parts().stream()
                        .filter(part -> part.name().equals(place.length > 1 ? place[1] : ""))
                        .findFirst());
    }
}

package nl.kansrijk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes talks along, as far as who looks may read them, and brings them in elsewhere. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TalkCopies {
    private final TalkTable talks;
    private final AnswerTable answers;
    private final Questions questions;
    private final BulkTalks bulk;
    private final Jobs jobs;

    TalkCopies(TalkTable talks, AnswerTable answers, Questions questions, BulkTalks bulk, Jobs jobs) {
        this.talks = talks;
        this.answers = answers;
        this.questions = questions;
        this.bulk = bulk;
        this.jobs = jobs;
    }

    /** All talks of one client, oldest first. Errors: IllegalArgumentException when the passage is about someone else. */
    public List<TalkCopy> of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        if (!passage.readable().contains(DataGroup.ATTITUDE)) return List.of();
        var replies = answers.all(client);
        return talks.of(client).reversed().stream()
                .map(talk -> copy(talk, replies.getOrDefault(talk.id(), Replies.NONE), passage))
                .toList();
    }

    private TalkCopy copy(Talk talk, Replies replies, Passage passage) {
        Map<String, String> said = new TreeMap<>();
        for (var question : questions.of(talk).questions()) {
            if (!passage.readable().contains(question.basis().group())) continue;
            for (var part : question.parts())
                replies.of(question.code(), part.name()).ifPresent(answer -> {
                    passage.shown(
                            passage.actor().tenant(),
                            talk.client(),
                            question.basis().group());
                    said.put(name(question.code(), part.name()), answer.value());
                });
        }
        passage.shown(passage.actor().tenant(), talk.client(), DataGroup.SKILLS_WISHES);
        return new TalkCopy(
                talk.id(),
                talk.kind(),
                talk.version(),
                talk.times().opened(),
                talk.times().closed(),
                said);
    }

    /** Why these cannot come in here: other questions, no answer to them, twice, or two open; empty when they can. */
    public List<Reason> against(List<TalkCopy> copies) {
        var wrong = new ArrayList<Reason>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < copies.size(); i++) {
            var copy = copies.get(i);
            var key = seen.add(copy.id()) ? against(copy) : Optional.of("dossier.wrong.talk.twice");
            int number = i + 1;
            key.ifPresent(found -> wrong.add(new Reason(found, Map.of("number", Integer.toString(number)))));
        }
        long open = copies.stream().filter(one -> one.closed().isEmpty()).count();
        if (open > 1) wrong.add(Reason.of("dossier.wrong.talk.open"));
        return wrong;
    }

    private Optional<String> against(TalkCopy copy) {
        var set = questions.find(copy.version());
        if (set.isEmpty()) return Optional.of("dossier.wrong.talk.version");
        boolean fits = copy.answers().entrySet().stream()
                .allMatch(one -> fits(set.get(), place(one.getKey()), one.getValue()));
        return fits ? Optional.empty() : Optional.of("dossier.wrong.talk.answer");
    }

    private static boolean fits(QuestionSet set, Place place, String value) {
        return set.find(place.question()).stream()
                .flatMap(question -> question.parts().stream())
                .anyMatch(part -> part.name().equals(place.part()) && part.takes(value));
    }

    /** Brings them in; what they measured is reckoned again by the rules of their day. */
    public void bring(ClientId client, List<TalkCopy> copies, Passage passage) {
        jobs.quietly(() -> {
            copies.forEach(copy -> bulk.load(passage.actor().tenant(), held(client, copy, passage)));
            return client;
        });
    }

    private static BulkTalks.Held held(ClientId client, TalkCopy copy, Passage passage) {
        var times = new Talk.Times(copy.opened(), Optional.empty(), Optional.empty(), copy.closed());
        var talk = new Talk(
                copy.id(), client, copy.kind(), copy.version(), passage.actor().user(), times);
        Map<Place, String> said = new HashMap<>();
        copy.answers().forEach((name, value) -> said.put(place(name), value));
        return new BulkTalks.Held(talk, said, Map.of());
    }

    private static String name(String question, String part) {
        return part.isEmpty() ? question : question + "." + part;
    }

    private static Place place(String name) {
        var parts = name.split("\\.", 2);
        return new Place(parts[0], parts.length > 1 ? parts[1] : "");
    }
}

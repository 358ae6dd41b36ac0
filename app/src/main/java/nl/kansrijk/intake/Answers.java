package nl.kansrijk.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.intake.AnswerSheet.Filled;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was filled in during talks. Errors: IllegalArgumentException when the passage is about someone else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Answers {
    private final Questions questions;
    private final TalkTable talks;
    private final AnswerTable table;
    private final TalkStepTable steps;
    private final ApplicationEventPublisher news;

    Answers(
            Questions questions,
            TalkTable talks,
            AnswerTable table,
            TalkStepTable steps,
            ApplicationEventPublisher news) {
        this.questions = questions;
        this.talks = talks;
        this.table = table;
        this.steps = steps;
        this.news = news;
    }

    /** Everything filled in during this talk. */
    public Replies of(Talk talk, Passage passage) {
        Mine.mustBeAbout(talk.client(), passage);
        var replies = table.of(talk.client(), talk.id());
        replies.newestFirst().stream()
                .map(Answer::question)
                .distinct()
                .flatMap(code -> questions.of(talk).find(code).stream())
                .forEach(asked -> passage.shown(
                        passage.actor().tenant(), talk.client(), asked.basis().group()));
        return replies;
    }

    /**
     * Keeps what is different on a screen that was sent. Two people at once lose nothing: both answers stay, the newest
     * counts, also when an older one arrives later. A client alone fills in only what may be done at home; anything else on the sheet is passed over.
     */
    public Saved save(ClientId client, AnswerSheet sheet, Passage passage) {
        Mine.mustBeAbout(client, passage);
        return talks.lock(client, sheet.talk())
                .<Saved>map(talk -> kept(talk, sheet, passage))
                .orElseGet(Saved.Closed::new);
    }

    private Saved kept(Talk talk, AnswerSheet sheet, Passage passage) {
        var before = table.of(talk.client(), talk.id());
        var desk = new Desk(talk, sheet, before, passage);
        sheet.fields().forEach(desk::take);
        sheet.skips().forEach(desk::skip);
        if (desk.added.isEmpty()) return new Saved.Kept(before, desk.wrong, desk.warnings);
        var tenant = passage.actor().tenant();
        table.add(tenant, talk.client(), talk.id(), desk.added);
        desk.blocks.forEach(block -> steps.touch(tenant, talk.client(), talk.id(), block, passage.at()));
        desk.tellTheHouse();
        var all = new ArrayList<>(desk.added.reversed());
        all.addAll(before.newestFirst());
        return new Saved.Kept(new Replies(all), desk.wrong, desk.warnings);
    }

    /** One sheet on its way in. */
    private final class Desk {
        final List<Answer> added = new ArrayList<>();
        final Map<Place, String> wrong = new HashMap<>();
        final List<Reason> warnings = new ArrayList<>();
        final Set<Block> blocks = EnumSet.noneOf(Block.class);
        private final Talk talk;
        private final AnswerSheet sheet;
        private final Replies before;
        private final Passage passage;

        Desk(Talk talk, AnswerSheet sheet, Replies before, Passage passage) {
            this.talk = talk;
            this.sheet = sheet;
            this.before = before;
            this.passage = passage;
        }

        void take(Place place, Filled filled) {
            var part = part(place);
            if (part.isEmpty() || filled.now().equals(standing(place, filled))) return;
            if (!part.get().takes(filled.now())) {
                wrong.put(place, filled.now().length() > Part.LONGEST ? "intake.wrong.long" : "intake.wrong.value");
                return;
            }
            add(place.question(), place.part(), clean(part.get(), filled.now()), Optional.empty());
        }

        void skip(String code, Skip why) {
            boolean said = added.stream().anyMatch(one -> one.question().equals(code));
            var question = mine(code);
            boolean same = question.flatMap(before::skipped).filter(why::equals).isPresent();
            if (question.isPresent() && !said && !same) add(code, "", "", Optional.of(why));
        }

        /** What this page knows to stand there: what it sent itself, or else what it showed. */
        private String standing(Place place, Filled filled) {
            return before.newestFirst().stream()
                    .filter(one -> one.skip().isEmpty() && one.about(place.question(), place.part()))
                    .filter(one -> one.entry().page().equals(sheet.page()))
                    .findFirst()
                    .map(Answer::value)
                    .orElse(filled.was());
        }

        private Optional<Question> mine(String code) {
            return questions.of(talk).find(code).filter(asked -> talk.lets(passage.actor(), asked));
        }

        private Optional<Part> part(Place place) {
            return mine(place.question())
                    .flatMap(asked -> asked.parts().stream()
                            .filter(part -> part.name().equals(place.part()))
                            .findFirst());
        }

        private String clean(Part part, String value) {
            if (part.kind() != Part.Kind.TEXT) return value;
            var checked = FreeText.check(value);
            warnings.addAll(checked.warnings());
            return checked.maskedText();
        }

        private void add(String question, String part, String value, Optional<Skip> why) {
            var alone = passage.actor().self().isPresent();
            var entry = new Answer.Entry(
                    before.last() + added.size() + 1,
                    alone ? Answer.Voice.SELF : Answer.Voice.TOGETHER,
                    passage.actor().user(),
                    given(),
                    sheet.page(),
                    sheet.seen());
            added.add(new Answer(question, part, value, why, entry));
            blocks.add(questions.of(talk).find(question).orElseThrow().block());
        }

        /** A phone tells when something was filled in; never before the talk began, never after now. */
        private Instant given() {
            var opened = talk.times().opened();
            return sheet.given()
                    .map(moment -> moment.isBefore(opened) ? opened : moment)
                    .filter(moment -> moment.isBefore(passage.at()))
                    .orElse(passage.at());
        }

        void tellTheHouse() {
            for (var one : added)
                if (one.value().equals("YES")) tell(mine(one.question()).orElseThrow(), one);
        }

        private void tell(Question question, Answer said) {
            var owner = passage.actor().tenant();
            UUID id = talk.id();
            switch (question.rule()) {
                case URGENT -> news.publishEvent(new UrgentHelpAsked(id, talk.client(), owner, passage.at()));
                case INCOME_CHECK -> news.publishEvent(new IncomeCheckWished(id, talk.client(), owner, passage.at()));
                case NONE, WHEN_LOW, CONTACT -> {}
            }
        }
    }
}

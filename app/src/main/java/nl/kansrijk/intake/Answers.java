package nl.kansrijk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
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
        passage.mustBeAbout(talk.client());
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
     * Keeps what is different on a screen that was sent. An answer from a page that never showed what stands there now does not
     * win silently: it comes back as a clash, to be chosen from. What a phone kept stands where it was given. A client alone fills in only what may be done at home; anything else on the
     * sheet is passed over. What a phone kept comes along for a day after the talk was closed.
     */
    public Saved save(ClientId client, AnswerSheet sheet, Passage passage) {
        passage.mustBeAbout(client);
        return talks.lock(client, sheet.talk())
                .or(() -> late(client, sheet, passage))
                .<Saved>map(talk -> kept(talk, sheet, passage))
                .orElseGet(Saved.Closed::new);
    }

    private Optional<Talk> late(ClientId client, AnswerSheet sheet, Passage passage) {
        return talks.of(client).stream()
                .filter(talk -> talk.id().equals(sheet.talk()) && talk.takesLate(passage.actor(), passage.at()))
                .findFirst();
    }

    private Saved kept(Talk talk, AnswerSheet sheet, Passage passage) {
        var before = table.of(talk.client(), talk.id());
        var desk = new SheetDesk(talk, questions.of(talk), sheet, before, passage);
        sheet.fields().forEach(desk::take);
        sheet.skips().forEach(desk::skip);
        if (desk.added.isEmpty()) return new Saved.Kept(before, desk.wrong, desk.clashes, desk.warnings);
        var tenant = passage.actor().tenant();
        table.add(tenant, talk.client(), talk.id(), desk.added);
        desk.blocks.forEach(block -> steps.touch(tenant, talk.client(), talk.id(), block, passage.at()));
        var all = new ArrayList<>(desk.added.reversed());
        all.addAll(before.newestFirst());
        var now = new Replies(all);
        tell(talk, desk.added, now, passage);
        takenBack(talk, desk.added, before, now, passage);
        return new Saved.Kept(now, desk.wrong, desk.clashes, desk.warnings);
    }

    private void tell(Talk talk, List<Answer> added, Replies now, Passage passage) {
        var set = questions.of(talk);
        added.stream()
                .flatMap(one -> set.find(one.question()).filter(question -> question.asksBy(one)).stream())
                .distinct()
                .forEach(question -> tell(talk, question, now, passage));
    }

    /** A no after a yes is told too, unless the same sheet asks for something. */
    private void takenBack(Talk talk, List<Answer> added, Replies before, Replies now, Passage passage) {
        var set = questions.of(talk);
        added.stream()
                .map(Answer::question)
                .distinct()
                .flatMap(code -> set.find(code).stream())
                .filter(question ->
                        question.takesBack(before, now) && added.stream().noneMatch(question::asksBy))
                .map(question -> new UrgentHelpTakenBack(
                        talk.client(), passage.actor().tenant(), question.chosenKeys(now), passage.at()))
                .forEach(news::publishEvent);
    }

    private void tell(Talk talk, Question question, Replies now, Passage passage) {
        var owner = passage.actor().tenant();
        switch (question.rule()) {
            case URGENT ->
                news.publishEvent(
                        new UrgentHelpAsked(talk.id(), talk.client(), owner, question.chosenKeys(now), passage.at()));
            case INCOME_CHECK ->
                news.publishEvent(new IncomeCheckWished(talk.id(), talk.client(), owner, passage.at()));
            case NONE, WHEN_LOW, CONTACT, SHARING -> {}
        }
    }
}

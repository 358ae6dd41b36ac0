package nl.kansrijk.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.intake.AnswerSheet.Filled;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.Reason;

/** One sheet on its way in. */
final class SheetDesk {
    final List<Answer> added = new ArrayList<>();
    final Map<Place, String> wrong = new HashMap<>();
    final Map<Place, String> clashes = new HashMap<>();
    final List<Reason> warnings = new ArrayList<>();
    final Set<Block> blocks = EnumSet.noneOf(Block.class);
    private final Talk talk;
    private final QuestionSet set;
    private final AnswerSheet sheet;
    private final Replies before;
    private final Passage passage;

    SheetDesk(Talk talk, QuestionSet set, AnswerSheet sheet, Replies before, Passage passage) {
        this.talk = talk;
        this.set = set;
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
        if (clashes(place, filled)) clashes.put(place, filled.now());
        else add(place.question(), place.part(), clean(part.get(), filled.now()), Optional.empty());
    }

    /** Whether another page filled in something else here since this one was opened, and nobody chose between the two. */
    private boolean clashes(Place place, Filled filled) {
        if (sheet.given().isPresent() || sheet.over().contains(place)) return false;
        return before.newest(place.question(), place.part())
                .filter(one -> one.entry().number() > sheet.seen())
                .filter(one -> !one.entry().page().equals(sheet.page()))
                .filter(one -> !one.value().equals(filled.now()))
                .isPresent();
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

    Optional<Question> mine(String code) {
        return set.find(code).filter(asked -> talk.lets(passage.actor(), asked));
    }

    private Optional<Part> part(Place place) {
        return mine(place.question())
                .flatMap(asked -> asked.parts().stream()
                        .filter(part -> part.name().equals(place.part()))
                        .findFirst());
    }

    private String clean(Part part, String value) {
        if (part.kind().picks())
            return Part.several(value).stream()
                    .map(pick -> pick.startsWith(Part.OWN) ? clean(pick) : pick)
                    .collect(Collectors.joining("|"));
        return part.kind() == Part.Kind.TEXT ? clean(value) : value;
    }

    private String clean(String value) {
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
        blocks.add(set.find(question).orElseThrow().block());
    }

    /** A phone tells when something was filled in; never before the talk began, never after now. */
    private Instant given() {
        var opened = talk.times().opened();
        return sheet.given()
                .map(moment -> moment.isBefore(opened) ? opened : moment)
                .filter(moment -> moment.isBefore(passage.at()))
                .orElse(passage.at());
    }
}

package nl.kansrijk.web.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.intake.Answer;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.intake.Part;
import nl.kansrijk.intake.Question;
import nl.kansrijk.intake.Replies;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Field.Ask;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.intake.QuestionView.PartView;
import nl.kansrijk.web.intake.QuestionView.Picker;
import org.springframework.stereotype.Component;

/** Puts a question on the screen: its words, its fields, what is known and how it stands. */
@Component
public class QuestionWords {
    private static final int ROWS = 3;
    private static final List<String> MONTHS = List.of("3", "12", "36", "84", "144");
    private final Picks picks;
    private final AnswerWords answers;

    QuestionWords(Picks picks, AnswerWords answers) {
        this.picks = picks;
        this.answers = answers;
    }

    /**
     * What a screen is made from.
     *
     * @param known what is known from elsewhere, by the code of the question
     * @param sent what was sent and could not be kept, empty for a fresh page
     * @param wrong what is wrong with it
     * @param clashes what this page filled in while something else came to stand there
     * @param near where someone is asked what is meant
     * @param sureEnough from this confidence, 1 to 10, a step is small enough
     * @param home whether the client reads it alone
     */
    record Making(
            Replies replies,
            Map<String, KnownFacts.Fact> known,
            Optional<Sent> sent,
            Map<Place, String> wrong,
            Map<Place, String> clashes,
            Map<Place, Picks.Near> near,
            int sureEnough,
            boolean home) {}

    /** A question as it stands with these answers, nothing known of anyone. */
    public QuestionView view(Question question, Replies replies, Words words) {
        return view(
                question,
                new Making(replies, Map.of(), Optional.empty(), Map.of(), Map.of(), Map.of(), 0, true),
                words);
    }

    QuestionView view(Question question, Making making, Words words) {
        var known = Optional.ofNullable(making.known().get(question.code()))
                .filter(fact -> !making.replies().settled(question));
        return new QuestionView(
                question.code(),
                words.say(question.textKey()),
                optional(question.textKey() + ".hint", words),
                new QuestionView.Why(
                        words.say(question.whyKey()),
                        words.say("construct." + question.basis().construct()),
                        words.say("question.source." + question.basis().source())),
                question.parts().stream()
                        .filter(part -> shown(question, part, making))
                        .map(part -> part(question, part, making, known, words))
                        .toList(),
                state(question, making, words),
                known.map(fact -> new QuestionView.Known(fact.lines(), fact.keeps())));
    }

    /** A smaller step is only asked for when the step is too big. */
    private static boolean shown(Question question, Part part, Making making) {
        return !part.name().equals("SMALLER")
                || tooBig(making.replies(), making.sureEnough())
                || !making.replies().value(question.code(), part.name()).isEmpty();
    }

    /** Whether the next step is too big to be sure of; nothing filled in is no reason. */
    static boolean tooBig(Replies replies, int sureEnough) {
        var sure = replies.value("Q60", "SURE");
        return !sure.isEmpty() && Integer.parseInt(sure) < sureEnough;
    }

    private QuestionView.State state(Question question, Making making, Words words) {
        var replies = making.replies();
        var others = question.parts().stream()
                .flatMap(part -> replies.other(question.code(), part.name()).stream()
                        .map(other -> otherLine(question, part, other, words)))
                .toList();
        return new QuestionView.State(
                replies.skipped(question).map(skip -> words.say("intake.skipped." + skip)),
                kept(question, making, words),
                others,
                question.parts().stream()
                        .flatMap(part -> clash(question, part, making, words).stream())
                        .toList());
    }

    /** What stands there now and what this page filled in, side by side. */
    private Optional<QuestionView.Clash> clash(Question question, Part part, Making making, Words words) {
        var place = new Place(question.code(), part.name());
        return Optional.ofNullable(making.clashes().get(place))
                .map(mine -> new QuestionView.Clash(
                        words.say(
                                "intake.clash",
                                answers.say(
                                        question, part, making.replies().value(place.question(), place.part()), words)),
                        words.say("intake.clash.mine", answers.say(question, part, mine, words)),
                        Sent.name(question, part),
                        mine));
    }

    /** That it is kept; of what the client filled in alone a professional reads that, and when. */
    private static Optional<String> kept(Question question, Making making, Words words) {
        if (!making.replies().answered(question)) return Optional.empty();
        return question.parts().stream()
                .flatMap(part -> making.replies().of(question.code(), part.name()).stream())
                .map(Answer::entry)
                .filter(entry -> entry.voice() == Answer.Voice.SELF && !making.home())
                .max(Comparator.comparing(Answer.Entry::at))
                .map(entry -> words.say("intake.kept.SELF", words.moment(entry.at())))
                .or(() -> Optional.of(words.say("intake.kept")));
    }

    private String otherLine(Question question, Part part, Answer other, Words words) {
        return words.say(
                "intake.other." + other.entry().voice(),
                answers.say(question, part, other.value(), words),
                words.moment(other.entry().at()));
    }

    private PartView part(Question question, Part part, Making making, Optional<KnownFacts.Fact> known, Words words) {
        var place = new Place(question.code(), part.name());
        var name = Sent.name(question, part);
        var stands = making.replies()
                .of(place.question(), place.part())
                .map(Answer::value)
                .or(() -> known.map(fact -> fact.values().getOrDefault(place.part(), "")))
                .orElse("");
        var wrong = Optional.ofNullable(making.wrong().get(place)).map(key -> wrong(key, part, words));
        var shown =
                wrong.isPresent() ? making.sent().map(sent -> sent.one(name)).orElse(stands) : stands;
        var label = optional(question.partKey(part), words).orElse(words.say(question.textKey()));
        var ask = Ask.of(name, label).optional().wrongWhen(wrong);
        return new PartView(
                name, stands, look(part), field(part, ask, shown, words), picker(part, place, stands, making, words));
    }

    /** What is wrong; of a number, between which ends it must be. */
    private static String wrong(String key, Part part, Words words) {
        return part.kind() == Part.Kind.NUMBER
                ? words.say(
                        "intake.wrong.number", part.range().from(), part.range().to())
                : words.say(key);
    }

    private Field field(Part part, Ask ask, String value, Words words) {
        return switch (part.kind()) {
            case S5, V5, Z5, F5, H5, M5, YES_NO, ONE -> new Field.Radios(ask, value, choices(part, words));
            case T10 ->
                new Field.Radios(
                        ask,
                        value,
                        Stream.iterate(1, step -> step + 1)
                                .limit(part.range().to())
                                .map(step -> Option.of(step.toString(), step.toString()))
                                .toList());
            case MANY, MANY6 -> new Field.Checkboxes(ask, Set.copyOf(Part.several(value)), choices(part, words));
            case TEXT -> new Field.Area(ask, value, ROWS, Part.LONGEST);
            case NUMBER ->
                new Field.Number(ask, value, part.range().from(), part.range().to(), "");
            case GRID -> new Field.DayGrid(ask, WeekBits.chosen(value));
            case SKILLS, OCCUPATIONS, JOBS ->
                new Field.Text(ask.named(ask.name() + ".woorden"), "", "text", 120, "off");
        };
    }

    private Optional<Picker> picker(Part part, Place place, String value, Making making, Words words) {
        if (!part.kind().picks()) return Optional.empty();
        var picked = Part.several(value).stream()
                .map(pick -> Option.of(pick, picks.label(pick, words)))
                .toList();
        var near = Optional.ofNullable(making.near().get(place));
        boolean jobs = part.kind() == Part.Kind.JOBS;
        return Optional.of(new Picker(
                picked,
                near.map(Picks.Near::options).orElse(List.of()),
                near.filter(Picks.Near::chosen).isPresent(),
                "/gesprek/zoek?soort=" + (part.kind() == Part.Kind.SKILLS ? "vaardigheden" : "beroepen"),
                jobs ? Optional.of(months(place, making, words)) : Optional.empty()));
    }

    private static Field.Select months(Place place, Making making, Words words) {
        var ask = Ask.of(place.question() + ".duur", words.say("intake.months")).optional();
        return new Field.Select(
                ask,
                making.sent().map(sent -> sent.one(ask.name())).orElse(""),
                Stream.concat(
                                Stream.of(Option.of("", words.say("intake.months.none"))),
                                MONTHS.stream().map(months -> Option.of(months, words.say("intake.months." + months))))
                        .toList());
    }

    private static List<Option> choices(Part part, Words words) {
        var options = new ArrayList<Option>();
        part.choices().forEach(choice -> options.add(Option.of(choice.value(), words.say(choice.key()))));
        return options;
    }

    private static String look(Part part) {
        return switch (part.kind()) {
            case S5, V5, Z5, F5, H5, M5 -> "steps";
            case T10 -> "ten";
            case MANY, MANY6 -> part.choices().size() > 7 ? "many" : "few";
            case YES_NO, ONE -> "few";
            case NUMBER, TEXT, GRID, SKILLS, OCCUPATIONS, JOBS -> "plain";
        };
    }

    private static Optional<String> optional(String key, Words words) {
        return words.knows(key) ? Optional.of(words.say(key)) : Optional.empty();
    }
}

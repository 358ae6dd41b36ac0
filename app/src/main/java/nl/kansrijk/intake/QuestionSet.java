package nl.kansrijk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All questions of one version, in the order in which they are asked. A talk keeps the version it was asked with.
 *
 * @param texts own words of this version, by language and message key; empty for what ships with the house
 * @param rules own limits of this version, by the key of the rule parameter; empty for what ships
 */
public record QuestionSet(
        String version, List<Question> questions, Map<String, Map<String, String>> texts, Map<String, Long> rules) {
    /** Most questions on one screen. Source: domain (d), rules of asking. */
    public static final int MOST_ON_SCREEN = 8;

    public QuestionSet {
        questions = List.copyOf(questions);
        texts = Map.copyOf(texts);
        rules = Map.copyOf(rules);
    }

    /** Questions with the words and limits of the house. */
    QuestionSet(String version, List<Question> questions) {
        this(version, questions, Map.of(), Map.of());
    }

    /** The own words of this version in a language; what is not among them are words of the house. */
    public Map<String, String> words(String language) {
        return texts.getOrDefault(language, Map.of());
    }

    /** The question with this code. */
    public Optional<Question> find(String code) {
        return questions.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The blocks of this kind of talk, in order. */
    public List<Block> blocks(TalkKind kind) {
        return asked(kind).stream().map(Question::block).distinct().sorted().toList();
    }

    /** The questions of one block that are always asked. */
    public List<Question> of(TalkKind kind, Block block) {
        return asked(kind).stream().filter(one -> one.block() == block).toList();
    }

    /** The same in screens of at most {@link #MOST_ON_SCREEN}, about equally long. */
    public List<List<Question>> screens(List<Question> asked) {
        int count = Math.max(1, (asked.size() + MOST_ON_SCREEN - 1) / MOST_ON_SCREEN);
        var screens = new ArrayList<List<Question>>();
        for (int i = 0; i < count; i++)
            screens.add(asked.subList(asked.size() * i / count, asked.size() * (i + 1) / count));
        return screens;
    }

    /** The questions of this kind of talk and of the whole intake, as far as a client can answer them alone. */
    public List<Question> alone(TalkKind kind) {
        return questions.stream()
                .filter(one -> one.atHome() && !one.whenLow())
                .filter(one ->
                        one.kinds().contains(TalkKind.FULL) || one.kinds().contains(kind))
                .toList();
    }

    /** The same in small steps, for someone alone: one question, or what belongs to one scale. */
    public static List<List<Question>> steps(List<Question> asked) {
        var steps = new ArrayList<List<Question>>();
        for (var question : asked) {
            boolean goesOn = !question.scales().isEmpty()
                    && !steps.isEmpty()
                    && steps.getLast().getLast().scales().equals(question.scales());
            if (goesOn) steps.getLast().add(question);
            else steps.add(new ArrayList<>(List.of(question)));
        }
        return steps;
    }

    /** The items of one scale, whatever the talk. */
    List<Question> items(Scale scale) {
        return questions.stream().filter(one -> one.scales().contains(scale)).toList();
    }

    /** The question that is asked when a scale is low and nobody knows why. */
    public Question cause() {
        return questions.stream().filter(Question::whenLow).findFirst().orElseThrow();
    }

    /** The questions of this talk: of the blocks it began with, and of those that were begun besides. */
    public List<Question> asked(Talk talk, Set<Block> begun) {
        return asked(talk.kind()).stream()
                .filter(one -> talk.pack().usual(one.block()) || begun.contains(one.block()))
                .toList();
    }

    /** The questions that are always asked in this kind of talk. */
    public List<Question> asked(TalkKind kind) {
        return questions.stream()
                .filter(one -> one.kinds().contains(kind) && !one.whenLow())
                .toList();
    }
}

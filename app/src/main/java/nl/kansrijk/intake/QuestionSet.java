package nl.kansrijk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All questions of one version, in the order in which they are asked. A talk keeps the version it was asked with. */
public record QuestionSet(String version, List<Question> questions) {
    /** Most questions on one screen. Source: domain (d), rules of asking. */
    public static final int MOST_ON_SCREEN = 8;

    public QuestionSet {
        questions = List.copyOf(questions);
    }

    /** The question with this code. */
    public Optional<Question> find(String code) {
        return questions.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The blocks of this kind of talk, in order. */
    public List<Block> blocks(TalkKind kind) {
        return asked(kind).stream().map(Question::block).distinct().sorted().toList();
    }

    /** The blocks that a client may do alone. */
    public List<Block> homeBlocks(TalkKind kind) {
        return asked(kind).stream()
                .filter(Question::atHome)
                .map(Question::block)
                .distinct()
                .sorted()
                .toList();
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

    /** The items of one scale, whatever the talk. */
    List<Question> items(Scale scale) {
        return questions.stream().filter(one -> one.scales().contains(scale)).toList();
    }

    /** The question that is asked when a scale is low and nobody knows why. */
    public Question cause() {
        return questions.stream().filter(Question::whenLow).findFirst().orElseThrow();
    }

    private List<Question> asked(TalkKind kind) {
        return questions.stream()
                .filter(one -> one.kinds().contains(kind) && !one.whenLow())
                .toList();
    }
}

package nl.kansrijk.web.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.kansrijk.intake.Block;
import nl.kansrijk.intake.Question;
import nl.kansrijk.intake.TalkSteps;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.Words;

/**
 * Says how far a client has come with telling about the own life: what was told, of everything that someone can tell alone. What is known already counts as told; what was skipped does not.
 */
final class HomeWords {
    private static final int STEP = 5;

    private HomeWords() {}

    /** With the codes of the questions about which something is known already. */
    static HomeView view(TalkWords.State state, Set<String> known, String base, Words house) {
        var words = state.words(house);
        Predicate<Question> told = one -> state.replies().answered(one) || known.contains(one.code());
        var whole = state.set().alone(state.talk().kind());
        var done = whole.stream().filter(told).count();
        int percent = (int) (100 * done / whole.size());
        var bar = new Bar(words.say("intake.home.bar"), percent / STEP, words.say("intake.home.percent", percent));
        var next = state.far(true).waiting().stream().findFirst();
        var go = state.steps().isEmpty() ? "intake.begin.with" : "intake.go.on";
        return new HomeView(
                bar,
                new TalkView.Running(
                        words.say("intake.home.title"),
                        words.say("intake.home.told", done, whole.size()),
                        next.map(block -> BlockPage.path(base, block)).orElse(""),
                        next.map(block -> words.say(go, words.say(block.nameKey())))
                                .orElse(""),
                        rows(state, told, base, words),
                        Optional.empty()));
    }

    private static List<TalkView.Row> rows(TalkWords.State state, Predicate<Question> told, String base, Words words) {
        var asked = state.set().alone(state.talk().kind());
        return asked.stream()
                .map(Question::block)
                .distinct()
                .sorted()
                .map(block -> row(block, of(asked, block), state, told, base, words))
                .toList();
    }

    private static List<Question> of(List<Question> asked, Block block) {
        return asked.stream().filter(one -> one.block() == block).toList();
    }

    private static TalkView.Row row(
            Block block,
            List<Question> asked,
            TalkWords.State state,
            Predicate<Question> told,
            String base,
            Words words) {
        long done = asked.stream().filter(told).count();
        var passed = Optional.ofNullable(state.steps().get(block)).flatMap(TalkSteps.Step::skipped);
        var none = passed.map(why -> words.say("intake.block.skipped", words.say("intake.mywhy." + why)))
                .orElseGet(() -> words.say("intake.home.block.none"));
        var says = done == 0 ? none : words.say("intake.home.block", done, asked.size());
        boolean dealtWith = asked.stream().allMatch(told.or(state.replies()::settled));
        return new TalkView.Row(words.say(block.nameKey()), BlockPage.path(base, block), says, dealtWith);
    }
}

package nl.kansrijk.web.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.intake.Block;
import nl.kansrijk.intake.Pack;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.intake.TalkSteps;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/**
 * Says what a talk begins with, and what can be taken along besides. Never the name of a group of clients: the client looks
 * at the same screen.
 */
final class PackWords {
    private PackWords() {}

    /** A full talk of someone who belongs to a group begins with what is usual there. */
    static String hint(TalkKind kind, Pack pack, Words words) {
        if (kind != TalkKind.FULL || !pack.steers()) return words.say("intake.kind." + kind + ".hint");
        return words.say("intake.pack.hint", names(pack.blocks().stream(), words));
    }

    private static String names(Stream<Block> blocks, Words words) {
        return blocks.sorted().map(block -> words.say(block.nameKey())).collect(Collectors.joining(" · "));
    }

    /** That the talk does not ask everything, and what often helps. */
    static Optional<String> follows(Pack pack, Words words) {
        if (!pack.steers()) return Optional.empty();
        var follows = words.say("intake.pack.follows");
        if (pack.steps().isEmpty()) return Optional.of(follows);
        var helps = pack.steps().stream().map(step -> words.say("so." + step)).collect(Collectors.joining(" · "));
        return Optional.of(follows + " " + words.say("intake.pack.helps", helps));
    }

    /** What can be taken along besides what is usual; empty when there is nothing. */
    static Optional<TalkView.Extra> extra(TalkWords.State state, String path, Words house) {
        var words = state.words(house);
        var left = state.set().blocks(state.talk().kind()).stream()
                .filter(block ->
                        !state.talk().pack().usual(block) && !state.steps().containsKey(block))
                .toList();
        if (left.isEmpty()) return Optional.empty();
        var blocks = left.stream()
                .map(block -> Field.Option.of(block.name(), words.say(block.nameKey())))
                .toList();
        var reasons = Arrays.stream(TalkSteps.AddReason.values())
                .map(reason -> Field.Option.of(reason.name(), words.say("intake.extra.why." + reason)))
                .toList();
        return Optional.of(new TalkView.Extra(
                path + "/erbij",
                new Field.Radios(Field.Ask.of("stuk", words.say("intake.extra.block")), "", blocks),
                new Field.Radios(Field.Ask.of("reden", words.say("intake.skip.reason")), "", reasons),
                Field.Text.of(
                        Field.Ask.of("toelichting", words.say("intake.skip.words"))
                                .optional(),
                        "",
                        Passing.LONGEST)));
    }

    /** Why a block was taken along; nothing for one that is usual. */
    static String taken(TalkWords.State state, Block block, Words words) {
        return Optional.ofNullable(state.steps().get(block))
                .flatMap(TalkSteps.Step::added)
                .map(why -> ". " + words.say("intake.extra.taken", words.say("intake.extra.why." + why.reason())))
                .orElse("");
    }
}

package nl.kansrijk.intake;

import java.util.List;
import java.util.Set;
import nl.kansrijk.access.DataGroup;

/**
 * One question. Its words stand in the messages under {@link #textKey()}; why it is asked under {@link #whyKey()}.
 *
 * @param kinds the talks it belongs to
 * @param atHome whether a client may answer it alone, before the talk
 * @param scales the scales it is an item of
 * @param rule what else it does
 */
public record Question(
        String code,
        Block block,
        Set<TalkKind> kinds,
        boolean atHome,
        Rule rule,
        List<Scale> scales,
        Basis basis,
        List<Part> parts) {
    public Question {
        kinds = Set.copyOf(kinds);
        scales = List.copyOf(scales);
        parts = List.copyOf(parts);
    }

    /** What a question does besides being answered. */
    public enum Rule {
        NONE,
        /** Asked only when a scale of block D or E is low and the cause is unknown. */
        WHEN_LOW,
        /** A yes asks for help today, and so does each need that is ticked, whatever else is said. */
        URGENT,
        /** A yes asks to work out together what work pays. */
        INCOME_CHECK,
        /** The answer is how someone wants to be reached. */
        CONTACT,
        /** The answer is what employers see without a name. */
        SHARING
    }

    /** What it is about, where it comes from, what it says of a person, and the group of data its answer belongs to. */
    public record Basis(String construct, String source, List<String> characteristics, DataGroup group) {
        public Basis {
            characteristics = List.copyOf(characteristics);
        }
    }

    /** The part with this name. Errors: IllegalArgumentException when the question has none. */
    public Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no part " + name));
    }

    /** Whether it is asked only when a scale is low. */
    public boolean whenLow() {
        return rule == Rule.WHEN_LOW;
    }

    /** Whether this answer asks for something to happen: a yes, and where it is urgent also every need that is ticked. */
    boolean asksBy(Answer answer) {
        if (!answer.question().equals(code)) return false;
        boolean need = rule == Rule.URGENT && part(answer.part()).kind().several();
        return answer.value().equals("YES") || need && !answer.value().isEmpty();
    }

    /** Whether what stands here now asks for help today. */
    public boolean asksHelp(Replies now) {
        return rule == Rule.URGENT
                && parts.stream()
                        .flatMap(part -> now.of(code, part.name()).stream())
                        .anyMatch(this::asksBy);
    }

    /** Whether help was asked for before, and the answer now is no. */
    boolean takesBack(Replies before, Replies now) {
        return asksHelp(before) && now.value(code, "").equals("NO");
    }

    /** Message keys of everything that is chosen here now, where several things can be. */
    List<String> chosenKeys(Replies now) {
        return parts.stream()
                .filter(part -> part.kind().several())
                .flatMap(part -> part.keys(now.value(code, part.name())).stream())
                .toList();
    }

    /** Message key of the question. */
    public String textKey() {
        return "question." + code;
    }

    /** Message key of why it is asked. */
    public String whyKey() {
        return textKey() + ".why";
    }

    /** Message key of the words above one part; not every part has them. */
    public String partKey(Part part) {
        return textKey() + ".part" + (part.name().isEmpty() ? "" : "." + part.name());
    }
}

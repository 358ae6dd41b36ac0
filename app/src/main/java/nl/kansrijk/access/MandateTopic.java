package nl.kansrijk.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a mandate is about; each opens some groups of data. Debts, health papers and limits of justice it never opens. */
public enum MandateTopic {
    CAN(DataGroup.SKILLS_WISHES),
    WANTS(DataGroup.SKILLS_WISHES),
    PRACTICAL(DataGroup.SKILLS_WISHES, DataGroup.BENEFIT, DataGroup.PLAN),
    LIFE(DataGroup.LIFE_DOMAINS),
    VIEW(DataGroup.ATTITUDE),
    /** Messages and letters to the person. */
    MESSAGES(DataGroup.PLAN),
    /** Notes that are shared with the person. */
    NOTES(DataGroup.NOTES);

    /** What a mandate opens when nothing else is chosen. */
    public static final Map<MandateTopic, Extent> USUAL =
            Map.of(CAN, Extent.READ, WANTS, Extent.READ, PRACTICAL, Extent.READ);

    private final Set<DataGroup> groups;

    MandateTopic(DataGroup first, DataGroup... more) {
        this.groups = EnumSet.of(first, more);
    }

    /** How far it goes. */
    public enum Extent {
        READ,
        /** Reading, and answering in the name of the person. */
        ANSWER
    }

    /** Whether there is something to answer. */
    public boolean asks() {
        return this != MESSAGES && this != NOTES;
    }

    /** The groups of data that stay shut with these topics and that other topics would open. */
    static Set<DataGroup> shut(Collection<MandateTopic> topics) {
        var shut = EnumSet.noneOf(DataGroup.class);
        for (var topic : values()) shut.addAll(topic.groups);
        topics.forEach(topic -> shut.removeAll(topic.groups));
        return shut;
    }

    /** As they are kept: {@code CAN:READ}. */
    static String[] write(Map<MandateTopic, Extent> topics) {
        return topics.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .sorted()
                .toArray(String[]::new);
    }

    /** From what is kept; where two mandates speak of the same, the wider holds. */
    static Map<MandateTopic, Extent> read(String... kept) {
        Map<MandateTopic, Extent> topics = new EnumMap<>(MandateTopic.class);
        for (var words : Arrays.stream(kept).map(one -> List.of(one.split(":"))).toList())
            topics.merge(
                    valueOf(words.getFirst()),
                    Extent.valueOf(words.getLast()),
                    (one, other) -> one.compareTo(other) > 0 ? one : other);
        return topics;
    }
}

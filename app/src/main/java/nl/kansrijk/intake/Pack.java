package nl.kansrijk.intake;

import java.util.List;
import java.util.Set;

/**
 * What is usual for the groups a client belongs to. A talk keeps what was usual when it was opened. Source: row 0-21.
 *
 * @param groups their names; empty without a group
 * @param blocks what the talk begins with; empty without a group, and then the talk has every block
 * @param steps codes of what often helps
 */
public record Pack(String groups, Set<Block> blocks, List<String> steps) {
    /** No group: the whole talk. */
    public static final Pack NONE = new Pack("", Set.of(), List.of());

    public Pack {
        blocks = Set.copyOf(blocks);
        steps = List.copyOf(steps);
    }

    /** Whether something is usual at all. */
    public boolean steers() {
        return !blocks.isEmpty();
    }

    /** Whether the talk begins with this block. */
    public boolean usual(Block block) {
        return blocks.isEmpty() || blocks.contains(block);
    }
}

package nl.kansrijk.engine.columns;

/** The organisation a person belongs to and how openly the person shares: 0 nobody .. 7 everyone. */
public record Owned(int owner, int share) {
    public Owned {
        if (share < 0 || share > 7) throw new IllegalArgumentException("a share level is 0..7");
    }
}

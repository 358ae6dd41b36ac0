package nl.kansrijk.engine;

/** How far a verdict is from being met, from near to far; the fast path packs it with the value. */
enum Status {
    MET,
    UNKNOWN,
    EASED,
    TRAINABLE,
    ADJUSTABLE,
    BLOCKED;

    private static final int SHIFT = 10;

    static Status of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met met -> MET;
            case Verdict.Unknown unknown -> UNKNOWN;
            case Verdict.Blocking blocking -> BLOCKED;
            case Verdict.Bridgeable(Gap gap) -> of(gap);
        };
    }

    private static Status of(Gap gap) {
        return switch (gap) {
            case Gap.Skill skill -> TRAINABLE;
            case Gap.Certificate certificate -> TRAINABLE;
            case Gap.Language language -> language.atWork() ? EASED : TRAINABLE;
            case Gap.LoadWithAid load -> EASED;
            case Gap.Travel travel -> ADJUSTABLE;
            case Gap.Hours hours -> ADJUSTABLE;
        };
    }

    int with(int value) {
        return ordinal() << SHIFT | value;
    }

    static int value(int packed) {
        return packed & (1 << SHIFT) - 1;
    }

    static int rank(int packed) {
        return packed >> SHIFT;
    }
}

package nl.kansrijk.engine;

/** A verdict with its value in fixed point. Range: 0..1000. */
public record Judgement(Verdict verdict, int value) {
    static final int FULL = 1000;
    static final int NEUTRAL = 500;

    public Judgement {
        if (value < 0 || value > FULL) throw new IllegalArgumentException("a value is 0..1000, was " + value);
    }

    static Judgement met(int value, Reason because) {
        return new Judgement(new Verdict.Met(because), value);
    }

    static Judgement gap(int value, Gap gap) {
        return new Judgement(new Verdict.Bridgeable(gap), value);
    }

    static Judgement blocked(Reason because) {
        return new Judgement(new Verdict.Blocking(because), 0);
    }

    static Judgement ask(int value, String id, Fact.Asker asker) {
        return new Judgement(new Verdict.Unknown(new Fact(id, asker)), value);
    }

    static Judgement disputed(int value, String id) {
        return new Judgement(new Verdict.Unknown(new Fact(id, Fact.Asker.PERSON, Fact.Cause.DISPUTED)), value);
    }
}

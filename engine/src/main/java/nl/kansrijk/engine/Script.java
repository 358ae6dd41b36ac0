package nl.kansrijk.engine;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

/** Reads what a {@link Scribe} wrote, in the same order. */
final class Script {
    private final ByteBuffer bytes;
    private int at;

    Script(ByteBuffer bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** Where the next thing stands. */
    int at() {
        return at;
    }

    int number() {
        return (int) wide();
    }

    long wide() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get(at++);
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) return value >>> 1 ^ -(value & 1);
        }
    }

    double exact() {
        long bits = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) bits |= (bytes.get(at++) & 0xffL) << shift;
        return Double.longBitsToDouble(bits);
    }

    boolean yes() {
        return number() == 1;
    }

    OptionalInt maybe() {
        return yes() ? OptionalInt.of(number()) : OptionalInt.empty();
    }

    int[] codes() {
        int[] codes = new int[number()];
        int last = 0;
        for (int i = 0; i < codes.length; i++) codes[i] = last += number();
        return codes;
    }

    Set<Integer> codeSet() {
        return each(codes(), code -> code);
    }

    /** A set of what these codes stand for. */
    static <T> Set<T> each(int[] codes, IntFunction<T> meaning) {
        if (codes.length == 0) return Set.of();
        if (codes.length == 1) return Set.of(meaning.apply(codes[0]));
        var set = HashSet.<T>newHashSet(codes.length);
        for (int code : codes) set.add(meaning.apply(code));
        return set;
    }

    Answers answers() {
        return new Answers(codeSet(), codeSet());
    }

    /** What the answers that stand here say about this code; reads all of them. */
    Answer answer(int code) {
        boolean yes = find(code) >= 0;
        boolean no = find(code) >= 0;
        if (yes) return Answer.YES;
        return no ? Answer.NO : Answer.UNKNOWN;
    }

    /** The place of this code among the codes that stand here, -1 when it is none of them; reads all of them. */
    int find(int code) {
        int count = number();
        int found = -1;
        for (int i = 0, last = 0; i < count; i++) if ((last += number()) == code) found = i;
        return found;
    }

    /** Goes past the codes that stand here and answers how many they are. */
    int pass() {
        int count = number();
        pass(count);
        return count;
    }

    /** Goes past so many numbers. */
    void pass(int count) {
        for (int left = count; left > 0; left--) number();
    }
}

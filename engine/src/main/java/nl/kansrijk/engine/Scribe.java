package nl.kansrijk.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalInt;

/** Writes numbers short: seven bits a byte, small ones in one, whatever their sign. {@link Script} reads them. */
final class Scribe {
    private byte[] out = new byte[64];
    private int size;

    Scribe number(long value) {
        long rest = value << 1 ^ value >> 63;
        for (; (rest & ~0x7fL) != 0; rest >>>= 7) add((byte) (rest & 0x7f | 0x80));
        add((byte) rest);
        return this;
    }

    /** Eight bytes as they are. */
    Scribe exact(double value) {
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) add((byte) (bits >>> shift));
        return this;
    }

    Scribe maybe(OptionalInt value) {
        number(value.isPresent() ? 1 : 0);
        return value.isPresent() ? number(value.getAsInt()) : this;
    }

    Scribe answer(Enum<?> value) {
        return number(value.ordinal());
    }

    /** How many, and each as far from the one before. */
    Scribe codes(Collection<Integer> codes) {
        int[] sorted = new int[codes.size()];
        int count = 0;
        for (int code : codes) sorted[count++] = code;
        Arrays.sort(sorted);
        number(count);
        long last = 0;
        for (int code : sorted) {
            number(code - last);
            last = code;
        }
        return this;
    }

    Scribe answers(Answers answers) {
        return codes(answers.yes()).codes(answers.no());
    }

    byte[] bytes() {
        return Arrays.copyOf(out, size);
    }

    private void add(byte one) {
        if (size == out.length) out = Arrays.copyOf(out, 2 * size);
        out[size++] = one;
    }
}

package nl.kansrijk.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** What one person wants, side by side: codes in order, kinds of agreement in one bit each. Nothing in a list is no wish yet. */
record WishColumns(
        int[] occupations,
        int[] sectors,
        int[] likes,
        int[] learn,
        int agreements,
        Answer growth,
        Optional<Motivation> motivation) {
    static WishColumns of(Wishes wishes) {
        return new WishColumns(
                sorted(wishes.occupations()),
                sorted(wishes.sectors()),
                sorted(wishes.likes()),
                sorted(wishes.learn()),
                bits(wishes.agreements()),
                wishes.growth(),
                wishes.motivation());
    }

    static int bits(Collection<Agreement> agreements) {
        return agreements.stream().mapToInt(one -> 1 << one.ordinal()).sum();
    }

    static int[] sorted(Collection<Integer> codes) {
        return codes.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Whether something stands in both; both in order. */
    static boolean meet(int[] some, int[] others) {
        for (int code : some) if (Arrays.binarySearch(others, code) >= 0) return true;
        return false;
    }
}

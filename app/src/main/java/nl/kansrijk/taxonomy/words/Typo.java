package nl.kansrijk.taxonomy.words;

/** How many typing errors lie between a typed word and the start of a known word. */
public final class Typo {

    private static final int FAR = 9;

    private Typo() {}

    /** Errors that may be forgiven in a word of this length. */
    static int allowed(int length) {
        if (length < 4) return 0;
        return length < 8 ? 1 : 2;
    }

    /**
     * Fewest edits (a letter more, less, other, or two swapped) from typed to any start of word; {@code whole} compares
     * all of it.
     */
    public static int distance(String typed, String word, boolean whole, int limit) {
        int width = Math.min(word.length(), typed.length() + limit);
        if (whole && Math.abs(word.length() - typed.length()) > limit) return FAR;
        int[] twoUp = new int[width + 1];
        int[] up = new int[width + 1];
        int[] row = new int[width + 1];
        for (int j = 0; j <= width; j++) up[j] = j;
        for (int i = 1; i <= typed.length(); i++) {
            if (fill(typed, word, i, row, up, twoUp) > limit) return FAR;
            int[] spare = twoUp;
            twoUp = up;
            up = row;
            row = spare;
        }
        return whole ? up[width] : least(up);
    }

    private static int fill(String typed, String word, int i, int[] row, int[] up, int[] twoUp) {
        row[0] = i;
        int least = i;
        for (int j = 1; j < row.length; j++) {
            int same = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
            int best = Math.min(up[j - 1] + same, Math.min(up[j], row[j - 1]) + 1);
            row[j] = swapped(typed, word, i, j) ? Math.min(best, twoUp[j - 2] + 1) : best;
            least = Math.min(least, row[j]);
        }
        return least;
    }

    private static boolean swapped(String typed, String word, int i, int j) {
        return i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2) && typed.charAt(i - 2) == word.charAt(j - 1);
    }

    private static int least(int[] row) {
        int least = FAR;
        for (int value : row) least = Math.min(least, value);
        return least;
    }
}

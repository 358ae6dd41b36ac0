package nl.kansrijk.engine.columns;

/** Room to reckon in for one thread; kept between questions, so that a question makes next to nothing new. */
public final class Desk {
    int[] sums = new int[0];
    int[] touched = new int[0];
    int[] wave = new int[0];
    long[] eligible = new long[0];
    long[] members = new long[0];
    char[] asked = new char[0];
    int count;
    int looked;

    Desk cleared(Columns columns) {
        if (sums.length < columns.size()) {
            sums = new int[columns.size()];
            touched = new int[columns.size() + 1];
            wave = new int[columns.size() + 1];
            eligible = new long[columns.size() / 64 + 1];
            members = new long[columns.size() / 64 + 1];
        }
        if (asked.length < columns.codes.size()) asked = new char[columns.codes.size()];
        for (int i = 0; i < count; i++) sums[touched[i]] = 0;
        count = 0;
        return this;
    }
}

package nl.kansrijk.bench;

import java.io.PrintWriter;

/** Prints the marks that are wanted as they come. */
final class Press {
    private final PrintWriter out;
    private final boolean json;
    private final Selection wanted;
    private boolean compared;
    private boolean equal = true;

    Press(PrintWriter out, boolean json, Selection wanted) {
        this.out = out;
        this.json = json;
        this.wanted = wanted;
    }

    boolean wants(String name) {
        return wanted.has(name);
    }

    void print(String name, double value, String unit) {
        if (!wanted.has(name)) return;
        var mark = new Mark(name, value, unit);
        out.println(json ? mark.json() : mark.row());
        out.flush();
    }

    /** Lists were compared. */
    void compared(boolean same) {
        compared = true;
        equal &= same;
    }

    /** Says whether all that was compared was equal; nothing when nothing was. */
    void verdict() {
        if (compared) print(Selection.EQUAL, equal ? 1 : 0, "1");
    }

    /** Whether nothing compared was unequal. */
    boolean equal() {
        return equal;
    }
}

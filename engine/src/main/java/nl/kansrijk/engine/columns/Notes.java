package nl.kansrijk.engine.columns;

import java.util.Arrays;
import java.util.List;

/**
 * The note of each person, one after the other in sheets of so many people. Nothing at all when nobody has one.
 *
 * @param end where each note ends in its sheet
 */
record Notes(int[] end, byte[][] sheets) {
    private static final int SHIFT = 10;
    private static final int PER_SHEET = 1 << SHIFT;
    private static final Notes NOBODY = new Notes(new int[0], new byte[0][]);

    /** In this order; whoever stands behind the end of the list has none. */
    static Notes of(List<Note> notes, int[] order) {
        if (notes.isEmpty()) return NOBODY;
        int[] end = new int[order.length];
        byte[][] sheets = new byte[sheets(order.length)][];
        for (int sheet = 0; sheet < sheets.length; sheet++) sheets[sheet] = sheet(notes, order, end, sheet << SHIFT);
        return new Notes(end, sheets);
    }

    static int sheets(int people) {
        return people + PER_SHEET - 1 >> SHIFT;
    }

    private static byte[] sheet(List<Note> notes, int[] order, int[] end, int from) {
        int until = Math.min(from + PER_SHEET, order.length);
        int length = 0;
        for (int i = from; i < until; i++)
            end[i] = length += note(notes, order[i]).length();
        byte[] sheet = new byte[length];
        for (int i = from, at = 0; i < until; at = end[i++])
            note(notes, order[i]).write(sheet, at);
        return sheet;
    }

    private static Note note(List<Note> notes, int person) {
        return person < notes.size() ? notes.get(person) : Note.NONE;
    }

    Note note(int person) {
        if (end.length == 0) return Note.NONE;
        int from = (person & PER_SHEET - 1) == 0 ? 0 : end[person - 1];
        return from == end[person] ? Note.NONE : new Note(sheets[person >> SHIFT], from, end[person] - from);
    }

    long bytes() {
        return 4L * end.length
                + Arrays.stream(sheets).mapToLong(sheet -> sheet.length + 16L).sum();
    }
}

package nl.kansrijk.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The needs of a question in the numbers of some columns: the lists to read for each, its common skills, and what they add. */
final class Asking {
    final int[][] skills;
    final int[][] worth;
    private final List<CommonSkills> common = new ArrayList<>();
    private final Worths worths;
    private int all;
    private int commonMost;
    private boolean apart = true;

    Asking(List<Need> needs, Columns columns, Desk desk) {
        skills = new int[needs.size()][];
        worth = new int[needs.size()][];
        worths = new Worths(needs, desk.asked);
        for (int i = 0; i < needs.size(); i++) take(i, needs.get(i), columns);
    }

    private void take(int at, Need one, Columns columns) {
        int[] listed = new int[one.codes.length];
        int[] value = new int[one.codes.length];
        var shared = new CommonSkills();
        int count = 0;
        for (int i = 0; i < one.codes.length; i++) {
            int skill = columns.codes.number(one.codes[i]);
            if (skill == Codes.NONE || columns.counts[skill] == 0) continue;
            worths.enter(skill, at, one.worth[i]);
            if (columns.commons.holds(skill)) shared.add(columns.commons.bits(skill), one.worth[i]);
            else {
                listed[count] = skill;
                value[count++] = one.worth[i];
            }
        }
        skills[at] = Arrays.copyOf(listed, count);
        worth[at] = value;
        if (shared.most() > 0) common.add(shared);
        apart &= count == 0 || shared.most() == 0;
        all += most(at) + shared.most();
        commonMost += shared.most();
    }

    /** What the lists of this need can add. */
    int most(int at) {
        return skills[at].length == 0 ? 0 : worth[at][0];
    }

    /** What all lists and all common skills can add. */
    int all() {
        return all;
    }

    /** What all common skills can add. */
    int commonMost() {
        return commonMost;
    }

    /** Whether no need has both lists and common skills, so that what both add may be summed. */
    boolean apart() {
        return apart;
    }

    int needs() {
        return skills.length;
    }

    /** What the common skills of this person can add at most. */
    int common(int person) {
        int sum = 0;
        for (int i = 0; i < common.size(); i++) sum += common.get(i).best(person);
        return sum;
    }

    Rough rough() {
        return new Rough(common, commonMost);
    }

    /** The whole score of one person. */
    int score(Held held, int person) {
        return worths.score(held, person);
    }

    /** Leaves the table of skills empty for the next question. */
    void leave() {
        worths.leave();
    }
}

package nl.kansrijk.engine.columns;

import java.util.ArrayList;
import java.util.List;

/** The common skills of one need, from most to least alike: who has each, and what it adds. */
final class CommonSkills {
    record Skill(long[] bits, int worth) {
        boolean of(int person) {
            return (bits[person >> 6] >>> person & 1) != 0;
        }
    }

    private final List<Skill> skills = new ArrayList<>();

    void add(long[] bits, int worth) {
        skills.add(new Skill(bits, worth));
    }

    List<Skill> skills() {
        return skills;
    }

    int most() {
        return skills.isEmpty() ? 0 : skills.getFirst().worth();
    }

    /** What the best of these skills adds for this person. */
    int best(int person) {
        for (int i = 0; i < skills.size(); i++)
            if (skills.get(i).of(person)) return skills.get(i).worth();
        return 0;
    }
}

package nl.kansrijk.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

/** A person as the fast path reads it: sorted skill columns, packed loads, levels of Dutch. */
final class Row {
    final Supply supply;
    final int[] skillCodes;
    final int[] skillWorths;
    final int[] disputed;
    final boolean complete;
    final int[] dutch = new int[LanguageSkill.values().length];
    final int notLoads;
    final int limitedLoads;
    final int canLoads;

    Row(Supply supply) {
        this.supply = supply;
        var skills = supply.abilities().skills();
        complete = skills.complete();
        var sorted = skills.byCode().values().stream()
                .sorted(Comparator.comparingInt(Skill::code))
                .toList();
        skillCodes = sorted.stream().mapToInt(Skill::code).toArray();
        skillWorths = sorted.stream().mapToInt(Skill::worth).toArray();
        disputed =
                skills.disputed().stream().mapToInt(Integer::intValue).sorted().toArray();
        Arrays.fill(dutch, -1);
        supply.abilities().dutch().forEach((skill, level) -> dutch[skill.ordinal()] = level);
        notLoads = mask(supply.support().loads(), Load.NOT);
        limitedLoads = mask(supply.support().loads(), Load.LIMITED);
        canLoads = mask(supply.support().loads(), Load.CAN);
    }

    private static int mask(Map<Integer, Load> loads, Load wanted) {
        int mask = 0;
        for (var load : loads.entrySet()) if (load.getValue() == wanted) mask |= 1 << load.getKey();
        return mask;
    }
}

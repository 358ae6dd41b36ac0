package nl.kansrijk.engine;

import java.util.Map;

/** Loads of work in one bit an item: cannot bear, only in part, can. */
record Loads(int not, int limited, int can) {
    static Loads of(Map<Integer, Load> loads) {
        return new Loads(mask(loads, Load.NOT), mask(loads, Load.LIMITED), mask(loads, Load.CAN));
    }

    private static int mask(Map<Integer, Load> loads, Load wanted) {
        int mask = 0;
        for (var load : loads.entrySet()) if (load.getValue() == wanted) mask |= 1 << load.getKey();
        return mask;
    }
}

package nl.kansrijk.matching.region;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares vacancies out over people: as many proposals as fit, nobody a second before someone else has a first, and among all
 * such ways the one with the best pairs. Optimal: a flow of least cost, found by OR-Tools.
 */
final class Sharing {
    private static final int PER_MILLE = 1000;

    /** More than any pair can cost, so that a first proposal always goes before a better second one. */
    private static final int SECOND = 2 * PER_MILLE;

    private final List<Pairing> pairs;
    private final List<Room> rooms;
    private final MinCostFlow flow;
    private final Map<Integer, Integer> people = new HashMap<>();
    private final Map<Object, Integer> employers = new HashMap<>();
    private int nodes = 2;

    /** Rooms: of each vacancy by its place. */
    Sharing(List<Pairing> pairs, List<Room> rooms) {
        Natives.load();
        this.pairs = List.copyOf(pairs);
        this.rooms = List.copyOf(rooms);
        this.flow = new MinCostFlow();
    }

    /** Loads the solver once, when someone first asks. */
    private static final class Natives {
        static {
            Loader.loadNativeLibraries();
        }

        static void load() {}
    }

    List<Pairing> best() {
        int source = 0;
        int sink = 1;
        pairs.forEach(pair -> people.computeIfAbsent(pair.person(), person -> person(source)));
        int[] vacancies = new int[rooms.size()];
        int all = 0;
        for (int i = 0; i < rooms.size(); i++) {
            vacancies[i] = vacancy(rooms.get(i), sink);
            all += rooms.get(i).proposals();
        }
        int[] arcs = new int[pairs.size()];
        for (int i = 0; i < arcs.length; i++) arcs[i] = pair(pairs.get(i), vacancies);
        flow.setNodeSupply(source, all);
        flow.setNodeSupply(sink, -all);
        if (flow.solveMaxFlowWithMinCost() != MinCostFlowBase.Status.OPTIMAL)
            throw new IllegalStateException("no optimal sharing was found");
        var chosen = new ArrayList<Pairing>();
        for (int i = 0; i < arcs.length; i++) if (flow.getFlow(arcs[i]) > 0) chosen.add(pairs.get(i));
        return chosen;
    }

    private int person(int source) {
        int node = nodes++;
        flow.addArcWithCapacityAndUnitCost(source, node, 1, 0);
        flow.addArcWithCapacityAndUnitCost(source, node, Room.PER_PERSON - 1, SECOND);
        return node;
    }

    private int vacancy(Room room, int sink) {
        int employer = employers.computeIfAbsent(room.employer(), id -> {
            int node = nodes++;
            flow.addArcWithCapacityAndUnitCost(node, sink, Room.PER_EMPLOYER, 0);
            return node;
        });
        int node = nodes++;
        flow.addArcWithCapacityAndUnitCost(node, employer, room.proposals(), 0);
        return node;
    }

    private int pair(Pairing pair, int[] vacancies) {
        int cost = PER_MILLE - pair.score() / PER_MILLE;
        int person = people.getOrDefault(pair.person(), 0);
        return flow.addArcWithCapacityAndUnitCost(person, vacancies[pair.vacancy()], 1, cost);
    }
}

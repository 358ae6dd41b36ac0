package nl.kansrijk.engine.columns;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;

/** Jobs laid down in columns, to be asked by people: the same score as {@link Columns}, read from the other side. */
public final class Openings {
    final Strips strips;
    final Roster roster;
    final Codes codes;
    final Terms terms;
    private final List<Conditions> conditions;
    private final int[] least;
    private final ConcurrentLinkedDeque<Stool> free = new ConcurrentLinkedDeque<>();

    private Openings(Bands bands, Roster roster, Codes codes, List<Opening> sorted) {
        this.roster = roster;
        this.codes = codes;
        this.strips = Strips.of(bands, roster);
        this.terms = Terms.of(sorted, codes, strips);
        this.conditions = sorted.stream().map(Opening::conditions).toList();
        this.least = sorted.stream().mapToInt(Opening::least).toArray();
    }

    /** Lays jobs down; an id may come once. */
    public static Openings of(Collection<Opening> openings) {
        var all = Roster.room(openings.size());
        int at = 0;
        for (var opening : openings) all.set(at++, opening.place());
        var bands = Bands.of(all, all.size());
        var sorted = openings.stream()
                .sorted(Comparator.<Opening>comparingInt(
                                job -> bands.band(job.spot().y()))
                        .thenComparingInt(job -> job.spot().x()))
                .toList();
        for (int job = 0; job < sorted.size(); job++)
            all.set(job, sorted.get(job).place());
        int[] some = sorted.stream()
                .flatMap(job -> job.needs().stream())
                .flatMapToInt(need -> java.util.Arrays.stream(need.codes))
                .toArray();
        return new Openings(bands, all, Codes.among(some, some.length), sorted);
    }

    /** How many jobs. */
    public int size() {
        return roster.size();
    }

    /** The best, best first. */
    public List<Hit> best(Sought sought, Stool stool) {
        var podium = new Podium(sought.pick());
        new Seek(this, sought, stool.cleared(this)).run(podium);
        return podium.list();
    }

    /** Reads every job this person scores enough for, by the least of each job, in no order. */
    public void enough(Sought sought, Consumer<UUID> reader) {
        var stool = Optional.ofNullable(free.pollFirst()).orElseGet(Stool::new);
        var seek = new Seek(this, sought, stool.cleared(this));
        seek.each((job, score) -> {
            if (score >= least[job] && allows(job, sought)) reader.accept(roster.id(job));
        });
        free.addFirst(stool);
    }

    /** Reads every job whose conditions this person meets, whatever the score, in no order. */
    public void allowed(Sought sought, Consumer<UUID> reader) {
        var ranges = new Ranges(strips, sought.area());
        for (int i = 0; i < ranges.count; i++)
            for (int job = ranges.from[i]; job < ranges.to[i]; job++)
                if (allows(job, sought)) reader.accept(roster.id(job));
    }

    boolean allows(int job, Sought sought) {
        var meets = sought.person().meets();
        return conditions.get(job).metBy(meets.levels(), meets.holds())
                && lives(roster.x(job), roster.y(job), sought.area())
                && sought.allowed()
                        .owners()
                        .map(some -> some.contains(roster.owner(job)))
                        .orElse(true);
    }

    private static boolean lives(int x, int y, Area area) {
        return Spot.known(y) ? area.holds(x, y) : area.withUnknown();
    }

    /** Memory of the columns and the index over them. Unit: bytes. */
    public long bytes() {
        return strips.bytes() + roster.bytes() + codes.bytes() + terms.bytes() + 5L * 8 * conditions.size();
    }
}

package nl.kansrijk.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Every person and job of a region in memory. Safe for many threads: readers are never blocked and see one moment;
 * writers queue for microseconds. Holds no truth of its own: it may be thrown away and filled again at any time.
 */
public final class MatchIndex {
    private final Likeness likeness;
    private final TravelTime travel;
    private final AtomicBoolean merging = new AtomicBoolean();
    private volatile Region region = Region.empty();

    public MatchIndex(Likeness likeness, TravelTime travel) {
        this.likeness = likeness;
        this.travel = travel;
    }

    /** Adds a person or puts the new facts in place of the old. */
    public void put(Supply supply) {
        put(Arrival.of(supply, Origin.UNKNOWN));
    }

    /** The same, of a person made ready before. */
    public void put(Arrival arrival) {
        change(now -> now.with(arrival.person));
    }

    /** Adds a job or puts the new demand in place of the old. */
    public void put(Demand demand) {
        var plan = plan(demand);
        change(now -> now.with(plan));
    }

    /** Takes a person out; nothing happens when the person is not there. */
    public void removePerson(UUID id) {
        change(now -> now.withoutPerson(id));
    }

    /** Takes a job out; nothing happens when the job is not there. */
    public void removeJob(UUID id) {
        change(now -> now.withoutJob(id));
    }

    /** Grows by one with every change. */
    public long version() {
        return region.version();
    }

    /** The people who suit this job best, best first. Exact: nobody better within reach is left out. */
    public List<Fit> fits(Demand demand, Reach reach, Question question) {
        return People.of(region, ready(demand), reach, question).best();
    }

    /** The jobs that suit this person best, best first. */
    public List<Fit> fits(Supply supply, Reach reach, Question question) {
        return new Jobs(region.board(), supply, reach, question, travel).best();
    }

    /** How many are within reach, fit now, and fit after some weeks of training. */
    public Counters counters(Demand demand, Reach reach, Question question) {
        return countersByOwner(demand, reach, question).values().stream().reduce(Counters.NONE, Counters::plus);
    }

    /** The same, apart for each owner organisation that has anyone within reach. */
    public Map<Integer, Counters> countersByOwner(Demand demand, Reach reach, Question question) {
        return People.of(region, ready(demand), reach, question).counters();
    }

    /** How many fit now; sooner than {@link #counters}. */
    public int now(Demand demand, Reach reach, Question question) {
        return People.of(region, ready(demand), reach, question).now();
    }

    /** Why the list is as short as it is. */
    public WhyEmpty whyEmpty(Demand demand, Reach reach, Question question) {
        return People.of(region, ready(demand), reach, question).whyEmpty();
    }

    /** Explains any pair, also one in no list; the person and the job need not be in the index. */
    public Explanation explain(Demand demand, Supply supply, Weights weights, List<Bridge> bridges) {
        return explaining(demand, weights, bridges).apply(supply);
    }

    /** The same, with no way of trainings that takes longer together than this horizon. */
    public Explanation explain(Demand demand, Supply supply, Weights weights, List<Bridge> bridges, Horizon horizon) {
        return new Explainer(ready(demand), weights, bridges, horizon.weeks()).explain(supply);
    }

    /** Explains many people for one job; the job is read once. */
    public Function<Supply, Explanation> explaining(Demand demand, Weights weights, List<Bridge> bridges) {
        return new Explainer(ready(demand), weights, bridges, Horizon.YEAR.weeks())::explain;
    }

    /** The smallest set of trainings within these weeks that opens the job with a pair score (0..1,000,000) of at least this. */
    public Optional<Way> wayOver(Demand demand, Supply supply, Question question, int pair) {
        return ready(demand)
                .judge(question.weights(), question.bridges())
                .wayOver(supply, pair, question.horizon().weeks());
    }

    /** The region as it is at this moment, for questions about everyone and every job at once. */
    public Survey survey() {
        return new Survey(region, likeness, travel);
    }

    /** Everyone within reach, in no order. Made from bytes, so not for every page. */
    public List<Supply> people(Reach reach) {
        return new Everybody(region, reach).people();
    }

    /** Who is within reach, in no order. */
    public List<UUID> ids(Reach reach) {
        return new Everybody(region, reach).ids();
    }

    /** How many are within reach. */
    public int count(Reach reach) {
        return new Everybody(region, reach).count();
    }

    /** How many within reach have this skill, with help or better. */
    public int having(int skill, Reach reach) {
        return new Everybody(region, reach).having(skill);
    }

    /** The person as judged now. */
    public Optional<Supply> person(UUID id) {
        return region.row(id).map(Packed::supply);
    }

    /** The job as judged now. */
    public Optional<Demand> job(UUID id) {
        return region.board().plans().find(id).map(plan -> plan.demand);
    }

    /** Memory for people: columns, index and what judging and explaining read. Unit: bytes. */
    public long bytes() {
        return region.crowd().bytes();
    }

    /** The people of this moment, to be kept in a file. */
    public Keepsake keepsake() {
        return new Keepsake(region.crowd());
    }

    /** Takes these people in. Errors: IllegalStateException when someone is here already. */
    public void take(Keepsake kept) {
        replace(now -> {
            if (now.crowd().size() > 0) throw new IllegalStateException("only an index without people takes them in");
            return now.with(kept.crowd());
        });
    }

    private Plan plan(Demand demand) {
        return new Plan(demand, likeness, travel);
    }

    /** The job as it stands in the index, made ready before; made ready now when it is another one or says something else. */
    private Plan ready(Demand demand) {
        return region.board()
                .plans()
                .find(demand.id())
                .filter(known -> known.demand.equals(demand))
                .orElseGet(() -> plan(demand));
    }

    private void change(UnaryOperator<Region> change) {
        replace(change);
        mergeWhenScattered();
    }

    private synchronized void replace(UnaryOperator<Region> change) {
        region = change.apply(region);
    }

    private void mergeWhenScattered() {
        if (region.isScattered() && merging.compareAndSet(false, true))
            Thread.ofPlatform().daemon().name("match-index-merging").start(this::merge);
    }

    private void mergeOnce() {
        var moment = region;
        if (moment.crowd().isScattered()) {
            var merge = moment.crowd().merged();
            replace(now -> now.with(merge));
        }
        if (moment.board().isScattered()) {
            var fresh = moment.board().laidAnew();
            replace(now -> now.with(fresh));
        }
    }

    private void merge() {
        try {
            while (region.isScattered()) mergeOnce();
        } finally {
            merging.set(false);
        }
        mergeWhenScattered();
    }
}

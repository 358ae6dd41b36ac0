package nl.kansrijk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The explaining path: asks every criterion itself and shows how the points add up. */
final class Explainer {
    private final Plan plan;
    private final Scale scale;
    private final Judge judge;
    private final List<Bridge> bridges;
    private final int weeks;

    /** Weeks: the longest way of trainings that is told. */
    Explainer(Plan plan, Weights weights, List<Bridge> bridges, int weeks) {
        this.plan = plan;
        this.scale = new Scale(plan.lines, weights);
        this.judge = plan.judge(weights, bridges);
        this.bridges = plan.serving(bridges);
        this.weeks = weeks;
    }

    Explanation explain(Supply supply) {
        var lines = new ArrayList<ExplainedLine>();
        for (int i = 0; i < plan.lines.size(); i++) lines.add(line(i, supply));
        var ready = judge.readiness(read(lines), Row.of(supply));
        var dayOne = dayOne(lines);
        Optional<Fit> after = ready == Judge.Readiness.TRAIN ? judge.trained(supply, weeks) : Optional.empty();
        return new Explanation(
                lines.stream().filter(ExplainedLine::hard).toList(),
                lines.stream().filter(line -> !line.hard()).toList(),
                new Score(sum(lines, Aspect.Side.TO_JOB), sum(lines, Aspect.Side.TO_CLIENT)),
                dayOne,
                Judge.presentable(dayOne, supply.wishes().motivation()),
                ready == Judge.Readiness.NOW,
                ready == Judge.Readiness.ASK,
                after);
    }

    private static int[] read(List<ExplainedLine> lines) {
        return lines.stream()
                .mapToInt(line -> Status.of(line.verdict()).with(line.value()))
                .toArray();
    }

    private ExplainedLine line(int i, Supply supply) {
        var line = plan.lines.get(i);
        var judged = line.criterion().judge(plan.demand, supply);
        return new ExplainedLine(
                line.criterion().id(),
                line.hard(),
                judged.verdict(),
                hurdle(line, judged, supply),
                judged.value(),
                points(Aspect.Side.TO_JOB, i, judged.value()),
                points(Aspect.Side.TO_CLIENT, i, judged.value()),
                helpedBy(line.criterion(), judged, supply));
    }

    private Hurdle hurdle(Line line, Judgement now, Supply supply) {
        if (!line.hard()) return Hurdle.NONE;
        return switch (Status.of(now.verdict())) {
            case MET, EASED -> Hurdle.NONE;
            case UNKNOWN -> line.isAskedFirst(plan.demand) ? Hurdle.ASKED_FIRST : Hurdle.NONE;
            case TRAINABLE -> isTaught(line.criterion(), supply) ? Hurdle.TAUGHT : Hurdle.UNTAUGHT;
            case ADJUSTABLE -> Hurdle.AGREED;
            case BLOCKED -> Hurdle.STOP;
        };
    }

    /** Whether it is open after every training that serves this job. */
    private boolean isTaught(Criterion criterion, Supply supply) {
        var after = criterion.judge(plan.demand, judge.afterEverything(supply));
        return Plan.open(Status.of(after.verdict()).ordinal());
    }

    private List<java.util.UUID> helpedBy(Criterion criterion, Judgement now, Supply supply) {
        if (now.verdict() instanceof Verdict.Met || now.verdict() instanceof Verdict.Unknown) return List.of();
        return bridges.stream()
                .filter(bridge -> better(criterion, now, bridge.applied(supply)))
                .map(Bridge::id)
                .toList();
    }

    /** Of a task a training only helps when one can do it afterwards; of anything else also when it comes nearer. */
    private boolean better(Criterion criterion, Judgement now, Supply trained) {
        var after = criterion.judge(plan.demand, trained);
        return criterion instanceof TaskKnown ? Status.of(after.verdict()) == Status.MET : after.value() > now.value();
    }

    private ExplainedLine.Points points(Aspect.Side side, int line, int value) {
        return new ExplainedLine.Points(scale.points(side, line, value), scale.points(side, line, Judgement.FULL));
    }

    private static int sum(List<ExplainedLine> lines, Aspect.Side side) {
        long earned = 0;
        long most = 0;
        for (var line : lines) {
            var points = side == Aspect.Side.TO_JOB ? line.toJob() : line.toClient();
            earned += points.earned();
            most += points.most();
        }
        return most == 0 ? 0 : (int) (earned * Score.ONE / most);
    }

    private static OptionalInt dayOne(List<ExplainedLine> lines) {
        return lines.stream()
                .filter(line -> line.id().equals("day-one"))
                .mapToInt(line -> line.value() / 10)
                .findFirst();
    }
}

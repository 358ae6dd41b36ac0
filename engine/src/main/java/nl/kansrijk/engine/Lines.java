package nl.kansrijk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Every line of one job, in the order of its explanation: hard conditions first, then what earns points. */
final class Lines {
    private Lines() {}

    static List<Line> of(Demand demand, List<TaskKnown> tasks, TravelTime travel) {
        var lines = new ArrayList<Line>(hard(demand, tasks, travel));
        tasks.forEach(task -> lines.add(Line.soft(task, task.task().sharePercent(), Aspect.TASKS, Aspect.SKILLS)));
        if (!tasks.isEmpty()) lines.add(Line.soft(new LearnableTasks(tasks), 1, Aspect.LEARNABLE));
        demand.asked().competencies().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(c -> lines.add(Line.soft(
                        new CompetencyShown(c.getKey()), CompetencyShown.weight(c.getValue()), Aspect.COMPETENCIES)));
        demand.asked().basics().stream().sorted().forEach(code -> lines.add(basic(code)));
        demand.trade().occupation().ifPresent(code -> lines.add(experience(code)));
        lines.addAll(Preferences.lines());
        lines.add(Line.soft(new HelpOffered(), 2, Aspect.SUPPORT));
        lines.add(Line.soft(new Motivated(), 1, Aspect.MOTIVATION));
        return List.copyOf(lines);
    }

    static List<TaskKnown> tasks(Demand demand, Likeness likeness) {
        var asked = demand.asked().tasks();
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new TaskKnown(asked.get(i), likeness, i))
                .toList();
    }

    private static List<Line> hard(Demand demand, List<TaskKnown> tasks, TravelTime travel) {
        var lines = new ArrayList<Line>();
        lines.add(Line.hard(new HoursFit(), Aspect.PRACTICAL, Aspect.PRACTICE));
        lines.add(Line.hard(new DaysFit(), Aspect.PRACTICAL, Aspect.PRACTICE));
        lines.add(Line.hard(new TravelFit(travel), Aspect.PRACTICAL, Aspect.PRACTICE));
        for (var kind : NotUnwanted.Kind.values()) lines.add(Line.hard(new NotUnwanted(kind)));
        demand.asked().certificates().stream()
                .sorted()
                .forEach(code -> lines.add(Line.hard(new CertificateHeld(code))));
        demand.asked().licences().stream().sorted().forEach(code -> lines.add(Line.hard(new LicenceHeld(code))));
        demand.setting().loads().stream()
                .sorted()
                .forEach(item -> lines.add(Line.hard(new LoadBearable(item), Aspect.SUPPORT)));
        demand.asked().dutch().keySet().stream()
                .sorted()
                .forEach(skill -> lines.add(new Line(new LanguageLevel(skill), true, 10, List.of(Aspect.SKILLS))));
        var must = tasks.stream().filter(task -> task.task().mustOnDay1()).toList();
        if (!must.isEmpty()) lines.add(Line.hard(new DayOneTasks(must), Aspect.LEARNABLE));
        return lines;
    }

    private static Line basic(int code) {
        return Line.soft(
                new Preference("basic:" + code, Fact.Asker.PERSON, 0, demand -> person -> person.basic(code)),
                10,
                Aspect.SKILLS);
    }

    private static Line experience(int code) {
        return Line.soft(
                new Preference("experience", Fact.Asker.PERSON, 0, demand -> person -> person.experience(code)),
                20,
                Aspect.SKILLS);
    }
}

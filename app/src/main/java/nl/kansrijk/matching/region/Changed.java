package nl.kansrijk.matching.region;

import java.util.EnumMap;
import java.util.OptionalInt;
import nl.kansrijk.engine.Asked;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Schedule;
import nl.kansrijk.engine.Supply;

/** People and vacancies as they would be. Nothing of it is kept. */
record Changed(Change change, OptionalInt task) {
    private static final int MOST_HOURS = 60;

    /** Whether a condition of this vacancy could open by it. */
    boolean touches(String condition) {
        if (condition.equals("travel")) return change.km() > 0;
        if (condition.equals("hours")) return change.hours() > 0;
        if (condition.startsWith("language:")) return change.dutch() > 0;
        return task.isPresent() && (condition.equals("day-one") || condition.equals("not-tasks"));
    }

    Supply person(Supply person) {
        var further = change.km() > 0 ? Travelling.further(person, change.km()) : person;
        return change.dutch() > 0 ? speaking(further) : further;
    }

    Demand vacancy(Demand demand) {
        return new Demand(
                demand.id(),
                demand.owner(),
                demand.place(),
                demand.trade(),
                asked(demand.asked()),
                schedule(demand.schedule()),
                demand.setting(),
                demand.growth());
    }

    private Supply speaking(Supply person) {
        var before = person.abilities();
        var dutch = new EnumMap<LanguageSkill, Integer>(LanguageSkill.class);
        before.dutch()
                .forEach((skill, level) -> dutch.put(skill, level == change.dutch() - 1 ? change.dutch() : level));
        return person.with(before.with(before.skills(), before.certificates(), dutch));
    }

    private Schedule schedule(Schedule before) {
        return new Schedule(before.hours().map(this::wider), before.week(), before.start());
    }

    private HourRange wider(HourRange hours) {
        return new HourRange(
                Math.max(1, hours.least() - change.hours()), Math.min(MOST_HOURS, hours.most() + change.hours()));
    }

    private Asked asked(Asked before) {
        if (task.isEmpty()) return before;
        return new Asked(
                before.tasks().stream()
                        .filter(one -> one.skill() != task.getAsInt())
                        .toList(),
                before.competencies(),
                before.certificates(),
                before.licences(),
                before.dutch(),
                before.basics());
    }
}

package nl.kansrijk.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A job for a test that asks nothing until it is said. */
final class SomeJob {
    UUID id = new UUID(9, 1);
    int owner = 1;
    Optional<Position> place = Optional.empty();
    Trade trade = new Trade(OptionalInt.empty(), OptionalInt.empty(), Set.of());
    final List<Task> tasks = new ArrayList<>();
    final Map<Integer, Integer> competencies = new HashMap<>();
    Set<Integer> certificates = Set.of();
    Set<Integer> licences = Set.of();
    final Map<LanguageSkill, LanguageAsked> dutch = new HashMap<>();
    Set<Integer> basics = Set.of();
    Optional<HourRange> hours = Optional.empty();
    Optional<Week> week = Optional.empty();
    OptionalInt start = OptionalInt.empty();
    Setting setting = Setting.unknown();
    Growth growth = Growth.unknown();

    SomeJob task(int skill, int share, boolean dayOne, int weeks) {
        tasks.add(new Task(skill, share, dayOne, weeks));
        return this;
    }

    SomeJob hours(int least, int most) {
        hours = Optional.of(new HourRange(least, most));
        return this;
    }

    SomeJob at(double latitude, double longitude) {
        place = Optional.of(new Position(latitude, longitude));
        return this;
    }

    SomeJob needs(int certificate) {
        certificates = Set.of(certificate);
        return this;
    }

    SomeJob loads(Set<Integer> loads, Set<Integer> eased) {
        setting = new Setting(loads, eased, Answers.none(), OptionalInt.empty());
        return this;
    }

    Demand demand() {
        return new Demand(
                id,
                owner,
                place,
                trade,
                new Asked(tasks, competencies, certificates, licences, dutch, basics),
                new Schedule(hours, week, start),
                setting,
                growth);
    }
}

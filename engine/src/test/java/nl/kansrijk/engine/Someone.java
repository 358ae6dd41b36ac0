package nl.kansrijk.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A person for a test, of whom nothing is known until it is said. */
final class Someone {
    UUID id = new UUID(7, 1);
    int owner = 1;
    Share share = Share.CHAIN;
    Optional<Position> place = Optional.empty();
    final List<Skill> skills = new ArrayList<>();
    final Set<Integer> disputed = new HashSet<>();
    boolean complete;
    final Set<Integer> yes = new HashSet<>();
    final Set<Integer> no = new HashSet<>();
    Answers licences = Answers.none();
    final Map<LanguageSkill, Integer> dutch = new HashMap<>();
    final Map<Integer, Mastery> competencies = new HashMap<>();
    Answers experience = Answers.none();
    Answers basics = Answers.none();
    Wishes wishes = Wishes.unknown();
    Optional<HourRange> hours = Optional.empty();
    Optional<Week> week = Optional.empty();
    Set<Mode> modes = Set.of();
    OptionalInt maxMinutes = OptionalInt.empty();
    OptionalInt maxKm = OptionalInt.empty();
    OptionalInt from = OptionalInt.empty();
    Support support = Support.unknown();

    Someone can(int code, int level) {
        skills.add(new Skill(code, level, Evidence.SELF));
        return this;
    }

    Someone disputes(int code) {
        disputed.add(code);
        return this;
    }

    Someone toldAll() {
        complete = true;
        return this;
    }

    Someone works(int least, int most) {
        hours = Optional.of(new HourRange(least, most));
        return this;
    }

    Someone loads(Map<Integer, Load> loads) {
        support = new Support(loads, Set.of(), OptionalInt.empty());
        return this;
    }

    Someone livesAt(double latitude, double longitude) {
        place = Optional.of(new Position(latitude, longitude));
        return this;
    }

    Someone travels(Mode mode, int minutes) {
        modes = Set.of(mode);
        maxMinutes = OptionalInt.of(minutes);
        return this;
    }

    Someone refuses(Unwanted unwanted) {
        wishes = wished(unwanted, wishes.motivation());
        return this;
    }

    Someone wantsIt(Motivation motivation) {
        wishes = wished(wishes.unwanted(), Optional.of(motivation));
        return this;
    }

    private Wishes wished(Unwanted unwanted, Optional<Motivation> motivation) {
        return new Wishes(
                wishes.occupations(),
                wishes.sectors(),
                wishes.likes(),
                wishes.learn(),
                unwanted,
                wishes.agreements(),
                wishes.growth(),
                motivation);
    }

    Supply supply() {
        var known = complete ? Skills.complete(skills) : Skills.some(skills);
        return new Supply(
                id,
                owner,
                share,
                place,
                new Abilities(
                        known.disputing(disputed),
                        new Answers(yes, no),
                        licences,
                        dutch,
                        competencies,
                        experience,
                        basics),
                wishes,
                new Practice(hours, week, modes, maxMinutes, maxKm, from),
                support);
    }
}

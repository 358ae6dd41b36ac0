package nl.kansrijk.engine;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a person at hand. */
final class Known implements Row {
    private final Supply supply;
    private @Nullable SkillColumns skills;
    private @Nullable Loads loads;

    Known(Supply supply) {
        this.supply = supply;
    }

    @Override
    public UUID id() {
        return supply.id();
    }

    @Override
    public int owner() {
        return supply.owner();
    }

    @Override
    public Optional<Position> place() {
        return supply.place();
    }

    @Override
    public Practice practice() {
        return supply.practice();
    }

    @Override
    public Unwanted unwanted() {
        return supply.wishes().unwanted();
    }

    @Override
    public Answers certificates() {
        return supply.abilities().certificates();
    }

    @Override
    public Answers licences() {
        return supply.abilities().licences();
    }

    @Override
    public int dutch(LanguageSkill skill) {
        return supply.abilities().dutch().getOrDefault(skill, -1);
    }

    @Override
    public Loads loads() {
        var known = loads;
        if (known == null) loads = known = Loads.of(supply.support().loads());
        return known;
    }

    @Override
    public SkillColumns skills() {
        var known = skills;
        if (known == null) skills = known = SkillColumns.of(supply.abilities().skills());
        return known;
    }

    @Override
    public Map<Integer, Mastery> competencies() {
        return supply.abilities().competencies();
    }

    @Override
    public Answers experience() {
        return supply.abilities().experience();
    }

    @Override
    public Answers basics() {
        return supply.abilities().basics();
    }

    @Override
    public Wishes wishes() {
        return supply.wishes();
    }

    @Override
    public Support support() {
        return supply.support();
    }

    @Override
    public Supply supply() {
        return supply;
    }
}

package nl.kansrijk.engine;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a person at hand. */
final class Known implements Row {
    private final Supply supply;
    private @Nullable SkillColumns skills;
    private @Nullable Loads loads;
    private @Nullable WishColumns wishes;

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
    public Answer certificate(int code) {
        return supply.abilities().certificates().to(code);
    }

    @Override
    public Answer licence(int code) {
        return supply.abilities().licences().to(code);
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
    public @Nullable Mastery mastery(int competency) {
        return supply.abilities().competencies().get(competency);
    }

    @Override
    public Answer experience(int occupation) {
        return supply.abilities().experience().to(occupation);
    }

    @Override
    public Answer basic(int code) {
        return supply.abilities().basics().to(code);
    }

    @Override
    public WishColumns wishes() {
        var known = wishes;
        if (known == null) wishes = known = WishColumns.of(supply.wishes());
        return known;
    }

    @Override
    public int[] helps() {
        return WishColumns.sorted(supply.support().helps());
    }

    @Override
    public OptionalInt guidanceHours() {
        return supply.support().guidanceHours();
    }

    @Override
    public Supply supply() {
        return supply;
    }
}

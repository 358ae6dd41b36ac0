package nl.kansrijk.engine;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.engine.columns.Found;
import nl.kansrijk.engine.columns.Noted;
import org.jspecify.annotations.Nullable;

/** The row of a person whose facts stand in bytes; reads no more of them than is asked. For one thread. */
final class Packed implements Row {
    private static final int PARTS = 10;

    private final UUID id;
    private final Noted noted;
    private final ByteBuffer bytes;
    private final int[] start = new int[PARTS + 1];
    private @Nullable Whereabouts whereabouts;
    private @Nullable Unwanted unwanted;
    private @Nullable Papers papers;
    private @Nullable Loads loads;
    private @Nullable SkillColumns skills;
    private @Nullable Shown shown;
    private @Nullable Wishes wishes;
    private @Nullable Support support;

    Packed(Found found) {
        this(found.id(), found.noted());
    }

    Packed(UUID id, Noted noted) {
        this.id = id;
        this.noted = noted;
        this.bytes = noted.note().read();
        var lengths = new Script(bytes, 0);
        for (int part = 0; part < PARTS; part++) start[part + 1] = lengths.number();
        start[0] = lengths.at();
        for (int part = 0; part < PARTS; part++) start[part + 1] += start[part];
    }

    /** Where someone lives and how someone can work. */
    record Whereabouts(Optional<Position> place, Practice practice) {}

    /** Certificates and licences. */
    record Papers(Answers certificates, Answers licences) {}

    /** What someone showed before. */
    record Shown(Map<Integer, Mastery> competencies, Answers experience, Answers basics) {}

    private Script part(int part) {
        return new Script(bytes, start[part]);
    }

    Origin origin() {
        var script = part(0);
        return new Origin(script.wide(), script.number());
    }

    private Whereabouts whereabouts() {
        var known = whereabouts;
        if (known == null) whereabouts = known = Unpacking.whereabouts(part(1));
        return known;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public int owner() {
        return noted.owned().owner();
    }

    @Override
    public Optional<Position> place() {
        return whereabouts().place();
    }

    @Override
    public Practice practice() {
        return whereabouts().practice();
    }

    @Override
    public Unwanted unwanted() {
        var known = unwanted;
        if (known == null) unwanted = known = Unpacking.unwanted(part(2));
        return known;
    }

    private Papers papers() {
        var known = papers;
        if (known == null) papers = known = Unpacking.papers(part(3));
        return known;
    }

    @Override
    public Answers certificates() {
        return papers().certificates();
    }

    @Override
    public Answers licences() {
        return papers().licences();
    }

    @Override
    public int dutch(LanguageSkill skill) {
        var script = part(4);
        for (int before = 0; before < skill.ordinal(); before++) script.number();
        return script.number();
    }

    @Override
    public Loads loads() {
        var known = loads;
        if (known == null) loads = known = Unpacking.loads(part(5));
        return known;
    }

    @Override
    public SkillColumns skills() {
        var known = skills;
        if (known == null) skills = known = Unpacking.columns(part(6));
        return known;
    }

    private Shown shown() {
        var known = shown;
        if (known == null) shown = known = Unpacking.shown(part(7));
        return known;
    }

    @Override
    public Map<Integer, Mastery> competencies() {
        return shown().competencies();
    }

    @Override
    public Answers experience() {
        return shown().experience();
    }

    @Override
    public Answers basics() {
        return shown().basics();
    }

    @Override
    public Wishes wishes() {
        var known = wishes;
        if (known == null) wishes = known = Unpacking.wishes(part(8), unwanted());
        return known;
    }

    @Override
    public Support support() {
        var known = support;
        if (known == null) support = known = Unpacking.support(part(9), loads());
        return known;
    }

    @Override
    public Supply supply() {
        var abilities = new Abilities(
                Unpacking.skills(part(6)),
                certificates(),
                licences(),
                Unpacking.dutch(part(4)),
                competencies(),
                experience(),
                basics());
        var share = Share.values()[noted.owned().share()];
        return new Supply(id, noted.owned().owner(), share, place(), abilities, wishes(), practice(), support());
    }
}

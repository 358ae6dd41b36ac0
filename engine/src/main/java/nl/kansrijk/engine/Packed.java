package nl.kansrijk.engine;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.kansrijk.engine.columns.Found;
import nl.kansrijk.engine.columns.Noted;
import org.jspecify.annotations.Nullable;

/** The row of a person whose facts stand in bytes; reads no more of them than is asked. For one thread. */
final class Packed implements Row {
    private static final int PARTS = 10;
    private static final Mastery[] MASTERIES = Mastery.values();

    private final UUID id;
    private final Noted noted;
    private final ByteBuffer bytes;
    private final int[] start = new int[PARTS + 1];
    private @Nullable Whereabouts whereabouts;
    private @Nullable Unwanted unwanted;
    private @Nullable Loads loads;
    private @Nullable SkillColumns skills;
    private @Nullable WishColumns wishes;

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

    @Override
    public Answer certificate(int code) {
        return part(3).answer(code);
    }

    @Override
    public Answer licence(int code) {
        var script = part(3);
        script.pass();
        script.pass();
        return script.answer(code);
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

    @Override
    public @Nullable Mastery mastery(int competency) {
        var script = part(7);
        int place = script.find(competency);
        if (place < 0) return null;
        script.pass(place);
        return MASTERIES[script.number()];
    }

    @Override
    public Answer experience(int occupation) {
        return afterCompetencies().answer(occupation);
    }

    @Override
    public Answer basic(int code) {
        var script = afterCompetencies();
        script.pass();
        script.pass();
        return script.answer(code);
    }

    private Script afterCompetencies() {
        var script = part(7);
        script.pass(script.pass());
        return script;
    }

    @Override
    public WishColumns wishes() {
        var known = wishes;
        if (known == null) wishes = known = Unpacking.wishes(part(8));
        return known;
    }

    @Override
    public int[] helps() {
        return part(9).codes();
    }

    @Override
    public OptionalInt guidanceHours() {
        var script = part(9);
        script.pass();
        return script.maybe();
    }

    @Override
    public Supply supply() {
        var papers = Unpacking.papers(part(3));
        var shown = Unpacking.shown(part(7));
        var abilities = new Abilities(
                Unpacking.skills(part(6)),
                papers.certificates(),
                papers.licences(),
                Unpacking.dutch(part(4)),
                shown.competencies(),
                shown.experience(),
                shown.basics());
        var share = Share.values()[noted.owned().share()];
        var wishes = Unpacking.wishes(part(8), unwanted());
        var support = Unpacking.support(part(9), loads());
        return new Supply(id, noted.owned().owner(), share, place(), abilities, wishes, practice(), support);
    }
}

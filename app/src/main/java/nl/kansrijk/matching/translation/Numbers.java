package nl.kansrijk.matching.translation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kansrijk.employers.Diploma.LegalGround;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import nl.kansrijk.taxonomy.Occupation;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.Skill;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import org.springframework.stereotype.Component;

/**
 * The numbers by which the engine knows the codes of the trade, both ways. The same for client, vacancy and training, so
 * that one code can be traced over all of them (row X-09). A code nobody knows has no number and is left out: unknown.
 */
@Component
public class Numbers {
    /** Help at work, by the words of the profile and of the vacancy. */
    private static final List<String> HELPS = List.of(
            "QUIET_PLACE",
            "FIXED_TASKS",
            "PICTOGRAMS",
            "BREAKS",
            "BUDDY",
            "AID",
            "INTERPRETER",
            "TECHNOLOGY",
            "JOB_COACH",
            "TOILET_AND_LIFT");

    /** What people like to do, as items of {@code SS_TALENT}. */
    private static final List<String> INTERESTS =
            List.of("DOING", "THINKING", "CREATING", "HELPING", "ENTERPRISING", "ORGANISING");

    /** Kinds of work stand behind the sectors, from this number on. */
    private static final int KINDS = 100;

    /** Legally asked diplomas stand among the certificates, from this number on. */
    private static final int DIPLOMAS = 1000;

    private final Skills skills;
    private final Occupations occupations;
    private final Codes codes;

    Numbers(Skills skills, Occupations occupations, Codes codes) {
        this.skills = skills;
        this.occupations = occupations;
        this.codes = codes;
    }

    public OptionalInt skill(SkillCode code) {
        return number(skills.find(code).map(Skill::number));
    }

    public SkillCode skill(int number) {
        return skills.code(number);
    }

    public OptionalInt occupation(OccupationCode code) {
        return number(occupations.find(code).map(Occupation::number));
    }

    /** All that is known of an occupation. */
    Optional<Occupation> known(OccupationCode code) {
        return occupations.find(code);
    }

    public OptionalInt interest(String item) {
        return known(INTERESTS.indexOf(item));
    }

    public String interest(int number) {
        return INTERESTS.get(number);
    }

    public OptionalInt load(String code) {
        return place(codes.loads(), code);
    }

    public String load(int number) {
        return codes.loads().get(number).code();
    }

    public OptionalInt licence(String code) {
        return place(codes.licences(), code);
    }

    public String licence(int number) {
        return codes.licences().get(number).code();
    }

    public OptionalInt sector(String letter) {
        return place(codes.sectors(), letter);
    }

    /** Whether this is the number of a sector, and not of a kind of work. */
    public static boolean isSector(int number) {
        return number < KINDS;
    }

    /** The kind of work of an occupation: its sub-major group of ISCO-08. Never the number of a sector. */
    public OptionalInt kindOf(OccupationCode code) {
        return occupations
                .find(code)
                .map(Occupation::isco)
                .filter(isco -> isco.length() >= 2)
                .map(isco -> OptionalInt.of(KINDS + Integer.parseInt(isco.substring(0, 2))))
                .orElseGet(OptionalInt::empty);
    }

    /** The sector in which an occupation is mostly found. */
    public OptionalInt sectorOf(OccupationCode code) {
        return occupations.sector(code).map(this::sector).orElseGet(OptionalInt::empty);
    }

    public OptionalInt sectorOf(int occupation) {
        return sectorOf(occupations.code(occupation));
    }

    public String sector(int number) {
        return codes.sectors().get(number).code();
    }

    public OccupationCode occupation(int number) {
        return occupations.code(number);
    }

    public OptionalInt certificate(String code) {
        return place(codes.certificates(), code);
    }

    /** A certificate of the list, or a legally asked diploma such as {@code DIPLOMA_BIG}. */
    public String certificate(int number) {
        return number < DIPLOMAS
                ? codes.certificates().get(number).code()
                : "DIPLOMA_" + LegalGround.values()[number - DIPLOMAS].name();
    }

    int diploma(LegalGround ground) {
        return DIPLOMAS + ground.ordinal();
    }

    public OptionalInt help(String name) {
        return known(HELPS.indexOf(name.equals("EXTRA_BREAKS") ? "BREAKS" : name));
    }

    public String help(int number) {
        return HELPS.get(number);
    }

    private static OptionalInt number(Optional<Integer> found) {
        return found.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static OptionalInt place(List<Code> list, String code) {
        int place = list.size() - 1;
        while (place >= 0 && !list.get(place).code().equals(code)) place--;
        return known(place);
    }

    private static OptionalInt known(int place) {
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}

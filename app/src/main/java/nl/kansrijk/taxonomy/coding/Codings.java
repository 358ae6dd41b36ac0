package nl.kansrijk.taxonomy.coding;

import java.util.List;

/** Makes codings from concepts, with the weights and rules that ship. Takes a few seconds on all of ESCO. */
public final class Codings {

    private Codings() {}

    /** Titles of work to occupations. */
    public static Coding ofOccupations(List<Concept> occupations, Background background) {
        return Workshop.ofOccupations(occupations, background)
                .coding(
                        KeptFiles.shippedRules("occupations"),
                        KeptFiles.shippedBlend("occupations"),
                        KeptFiles.shippedBlend("groups"));
    }

    /** What someone does or can to skills. */
    public static Coding ofSkills(List<Concept> skills, Background background) {
        return Workshop.ofSkills(skills, background)
                .coding(TitleRules.none(), KeptFiles.shippedBlend("skills"), Blend.plainGroups());
    }
}

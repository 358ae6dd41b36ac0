package nl.kansrijk.start.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.coding.Concept;
import nl.kansrijk.taxonomy.coding.SkillLinks;

/** Occupations, skills and their links from the files of ESCO, with the labels of a set first. */
final class EscoFiles {

    private final DataFolders folders;

    EscoFiles(DataFolders folders) {
        this.folders = folders;
    }

    /** All occupations and groups of ISCO-08; the labels of the corpus come first. */
    List<Concept> occupations(List<Row> corpus) {
        Drafts drafts = new Drafts();
        corpus.forEach(row -> drafts.at(row.of("uri")).dutch.add(row.of("label_nl")));
        rows("occupations_nl.csv.gz").forEach(row -> {
            Drafts.Draft draft = drafts.at(row.of("conceptUri"));
            Drafts.add(draft.dutch, row.of("preferredLabel"), row.of("altLabels"));
            draft.groups.add(row.of("iscoGroup"));
            draft.description = row.of("description");
        });
        rows("occupations_en.csv.gz").forEach(row -> {
            Drafts.Draft draft = drafts.at(row.of("conceptUri"));
            Drafts.add(draft.english, row.of("preferredLabel"), row.of("altLabels"));
            draft.background = row.of("description");
        });
        rows("isco08_groups.csv.gz").forEach(row -> {
            Drafts.add(drafts.at(row.of("conceptUri")).dutch, row.of("label_nl"), "");
            Drafts.add(drafts.at(row.of("conceptUri")).english, row.of("label_en"), "");
        });
        return drafts.concepts();
    }

    /** The skills of the corpus with everything known of them. */
    List<Concept> skills(List<Row> corpus) {
        Drafts drafts = new Drafts();
        corpus.forEach(row -> drafts.at(row.of("esco_uri")).dutch.add(row.of("esco_label_nl")));
        known("skills_nl_partial.csv.gz", drafts).forEach(row -> {
            Drafts.Draft draft = drafts.at(row.of("conceptUri"));
            Drafts.add(draft.dutch, row.of("label_nl"), row.of("altLabels_nl"));
            draft.description = row.of("description_nl");
        });
        known("skills_en.csv.gz", drafts).forEach(row -> {
            Drafts.Draft draft = drafts.at(row.of("conceptUri"));
            Drafts.add(draft.english, row.of("label_en"), row.of("altLabels_en"));
            draft.background = row.of("description_en") + " " + row.of("altBag_en");
        });
        known("broaderRelationsSkillPillar.csv.gz", drafts)
                .forEach(row -> drafts.at(row.of("conceptUri")).groups.add(row.of("broaderUri")));
        return drafts.concepts();
    }

    /** What occupations ask and which skills are broader. */
    SkillLinks links() {
        SkillLinks links = new SkillLinks();
        rows("occupations_nl.csv.gz").forEach(row -> links.occupation(row.of("conceptUri"), row.of("iscoGroup")));
        rows("occupationSkillRelations.csv.gz").forEach(row -> {
            if (row.of("relationType").equals("essential"))
                links.essential(row.of("occupationUri"), row.of("skillUri"));
            else links.optional(row.of("occupationUri"), row.of("skillUri"));
        });
        rows("broaderRelationsSkillPillar.csv.gz")
                .forEach(row -> links.broader(row.of("conceptUri"), row.of("broaderUri")));
        return links;
    }

    private Stream<Row> known(String file, Drafts drafts) {
        return rows(file).stream().filter(row -> drafts.has(row.of("conceptUri")));
    }

    List<Row> rows(String file) {
        return Csv.rows(folders.corpus(Path.of("none"), "esco", file));
    }
}

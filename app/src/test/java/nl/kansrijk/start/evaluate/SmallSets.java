package nl.kansrijk.start.evaluate;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Sets and a taxonomy of a few rows, laid out as the real ones. */
final class SmallSets {
    private static final String SKILLS_HEAD = "conceptUri,label_nl,altLabels_nl,description_nl\n";

    private SmallSets() {}

    static Path taxonomy(Path root) throws IOException {
        packed(
                root.resolve("esco/occupations_nl.csv.gz"),
                "conceptUri,iscoGroup,preferredLabel,altLabels,description\n"
                        + "o:cook,5120,kok,chef|kokkin,Koks bereiden maaltijden.\n"
                        + "o:drive,8332,vrachtwagenchauffeur,camioneur,Rijdt met een vrachtwagen.\n");
        packed(
                root.resolve("esco/occupations_en.csv.gz"),
                "conceptUri,preferredLabel,altLabels,description\n"
                        + "o:cook,cook,chef,Cooks prepare meals.\no:drive,lorry driver,,Drives a lorry.\n");
        packed(
                root.resolve("esco/isco08_groups.csv.gz"),
                "conceptUri,label_nl,label_en\nx/isco/C5120,Koks,Cooks\nx/isco/C8332,Chauffeurs,Drivers\n");
        packed(root.resolve("esco/skills_nl_partial.csv.gz"), SKILLS_HEAD + "s:fry,vlees bakken,,Vlees gaar maken.\n");
        packed(
                root.resolve("esco/skills_en.csv.gz"),
                "conceptUri,label_en,altLabels_en,description_en,altBag_en\ns:fry,fry meat,,,\ns:steer,steer lorry,,,\n");
        packed(
                root.resolve("esco/broaderRelationsSkillPillar.csv.gz"),
                "conceptUri,broaderUri\ns:fry,g:food\ns:steer,g:road\n");
        packed(
                root.resolve("esco/occupationSkillRelations.csv.gz"),
                "occupationUri,relationType,skillUri\no:cook,essential,s:fry\no:drive,essential,s:steer\n"
                        + "o:drive,optional,s:fry\n");
        packed(
                root.resolve("melo-nl-other/corpus_elements.csv.gz"),
                "cid,uri,label_nl\n1,o:cook,kok\n2,o:drive,vrachtwagenchauffeur\n");
        packed(
                root.resolve("vdab-other/esco_corpus_nl.csv.gz"),
                "esco_uri,esco_label_nl\ns:fry,vlees bakken\ns:steer,vrachtwagen besturen\n");
        return root;
    }

    static Path sets(Path root) throws IOException {
        plain(
                root.resolve("melo-nl-test/vragen.csv"),
                "qid,beroepsnaam,esco_uri\n1,Kok (m/v),o:cook\n2,Chauffeur vrachtwagen,o:drive\n");
        plain(root.resolve("deep/down/titel_isco_x.csv"), "id,titel,isco08_goed\n1,Ervaren kok,5120|5131\n");
        packed(
                root.resolve("vdab-test/vdab_esco_x.csv.gz"),
                "vdab_id,competentie_nl,esco_uri,relatie\n1,Vlees bakken,s:fry,exactMatch\n"
                        + "1,Vlees bakken,s:steer,broadMatch\n2,Besturen,s:steer,broadMatch\n");
        packed(root.resolve("pseudo-matching-test/kandidaten.jsonl.gz"), line("k1", "s:fry") + line("k2", "s:steer"));
        packed(root.resolve("pseudo-matching-test/vacatures.jsonl.gz"), line("v1", "s:fry") + line("v2", "s:steer"));
        plain(root.resolve("pseudo-matching-test/qrels.csv"), "kandidaat,vacature,graad\nk1,v1,3\nk2,v2,3\n");
        return root;
    }

    private static String line(String id, String skill) {
        return "{\"id\": \"" + id + "\", \"vaardigheden\": [{\"uri\": \"" + skill + "\"}]}\n";
    }

    static void plain(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static void packed(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        try (var out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write(text);
        }
    }
}

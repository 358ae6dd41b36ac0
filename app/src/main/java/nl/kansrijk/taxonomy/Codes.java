package nl.kansrijk.taxonomy;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The fixed lists, in the order they are shown. Sources: VUM (competences, licences), domains of the profile (loads),
 * ISO 639-1 (languages), SBI 2008 (sectors).
 */
@Component
public class Codes {

    private static final List<Code> COMPETENCIES = list(
            "competence",
            "24100 24101 24102 24104 24105 24106 24107 24108 24109 24110 24111 24112 24113 24114 24115 24116 24118 24119 24120 24121"
                    + " 24122 24123 24124 24125 24126");
    private static final List<Code> LOADS = list(
            "load",
            "standing walking lifting bending kneeling sitting hands stairs height temperature noise dust pace interruptions customers"
                    + " alone night");
    private static final List<Code> LICENCES = list("licence", "AM A1 A2 A B BE C1 C C1E CE D1 D D1E DE T");
    private static final List<Code> CERTIFICATES = list(
            "certificate",
            "VCA_BASIS VCA_VOL FORKLIFT REACH_TRUCK HACCP BHV EHBO CODE95 LAS_NIVEAU_1 LAS_NIVEAU_2 SVH");
    private static final List<Code> LANGUAGES =
            list("language", "nl en de fr es pt it pl ro bg hu uk ru tr ar ti so fa ps ku zh vi th id el hr");
    private static final List<Code> SECTORS = list("sector", "A B C D E F G H I J K L M N O P Q R S T U");

    private static List<Code> list(String name, String codes) {
        return List.of(codes.split(" ")).stream()
                .map(code -> new Code(code, "taxonomy." + name + "." + code))
                .toList();
    }

    /** The 25 behaviour competences, 24100 to 24126. */
    public List<Code> competencies() {
        return COMPETENCIES;
    }

    /** What work asks of body and head: 17 items. */
    public List<Code> loads() {
        return LOADS;
    }

    /** Driving licences. */
    public List<Code> licences() {
        return LICENCES;
    }

    /** Certificates and proofs that are often asked. */
    public List<Code> certificates() {
        return CERTIFICATES;
    }

    /** Languages spoken in the region. */
    public List<Code> languages() {
        return LANGUAGES;
    }

    /** The 21 sections of SBI 2008. */
    public List<Code> sectors() {
        return SECTORS;
    }
}

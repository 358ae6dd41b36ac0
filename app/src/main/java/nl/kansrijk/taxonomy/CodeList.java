package nl.kansrijk.taxonomy;

import java.util.Arrays;
import java.util.List;

/** The fixed lists. Sources: VUM (competences, licences), function list of the profile (loads), ISO 639-1, SBI 2008 of CBS. */
public enum CodeList {
    /** The 25 behaviour competences of the SUWI and VUM world. */
    COMPETENCE(
            "competence",
            "24100 24101 24102 24104 24105 24106 24107 24108 24109 24110 24111 24112 24113 24114 24115 24116 24118 24119 24120 24121 24122 24123 24124 24125 24126"),
    /** What work asks of a body and a head. */
    LOAD(
            "load",
            "standing walking lifting bending kneeling sitting hands stairs height temperature noise dust pace interruptions customers alone night"),
    /** Driving licences. */
    LICENCE("licence", "AM A1 A2 A B BE C1 C C1E CE D1 D D1E DE T"),
    /** Languages spoken in the region, ISO 639-1. */
    LANGUAGE("language", "nl en de fr es pt it pl ro bg hu uk ru tr ar ti so fa ps ku zh vi th id el hr"),
    /** Certificates and proofs that are often asked. */
    CERTIFICATE(
            "certificate",
            "VCA_BASIS VCA_VOL FORKLIFT REACH_TRUCK HACCP BHV EHBO CODE95 LAS_NIVEAU_1 LAS_NIVEAU_2 SVH"),
    /** Sections of SBI 2008. */
    SECTOR("sector", "A B C D E F G H I J K L M N O P Q R S T U");

    private final String key;
    private final List<String> values;

    CodeList(String key, String values) {
        this.key = key;
        this.values = List.copyOf(Arrays.asList(values.split(" ")));
    }

    String key() {
        return key;
    }

    List<String> entries() {
        return values;
    }
}

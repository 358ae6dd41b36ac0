package nl.kansrijk.taxonomy;

/** Our codes of ESCO occupations as the addresses that learnt rules speak of, and back. */
final class ConceptCodes {

    private static final String OWN = "esco:o:";
    private static final String ADDRESS = "http://data.europa.eu/esco/occupation/";

    private ConceptCodes() {}

    static String address(String code) {
        return code.startsWith(OWN) ? ADDRESS + code.substring(OWN.length()) : code;
    }

    static String own(String address) {
        return address.startsWith(ADDRESS) ? OWN + address.substring(ADDRESS.length()) : address;
    }
}

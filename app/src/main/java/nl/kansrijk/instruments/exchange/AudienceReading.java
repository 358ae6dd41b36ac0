package nl.kansrijk.instruments.exchange;

import nl.kansrijk.instruments.catalogue.Audience;
import nl.kansrijk.instruments.catalogue.Audience.Marks;
import nl.kansrijk.instruments.catalogue.Audience.Need;
import nl.kansrijk.instruments.catalogue.GuideCodes;

/** For whom an instrument is, from a document of the guides; what it does not say stays as it was. */
record AudienceReading(Document document, Audience old) {
    private static final int USUAL_FIT = 80;

    Audience audience() {
        return new Audience(
                ListReading.or(
                        ListReading.codes(
                                document, "Werklandschaptegel", "tiles", GuideCodes.EVA_TILE, GuideCodes.DENNIS_TILE),
                        old.tiles()),
                ListReading.or(
                        ListReading.codes(document, "Klantkenmerk", "client_characteristics", GuideCodes.NEED).stream()
                                .map(code -> need(code, old))
                                .toList(),
                        old.needs()),
                ListReading.or(
                        ListReading.codes(
                                document,
                                "Doelgroep",
                                "target_groups",
                                GuideCodes.EVA_TARGET,
                                GuideCodes.DENNIS_TARGET),
                        old.targetGroups()),
                ListReading.or(
                        ListReading.codes(document, "Leeftijdsgroep", "age_groups", GuideCodes.AGE_GROUP),
                        old.ageGroups()),
                ListReading.or(
                        ListReading.codes(document, "Dienstverband", "employment_types", GuideCodes.EMPLOYMENT),
                        old.employmentTypes()),
                old.sectors(),
                old.register(),
                new Marks(
                        document.yes("IndTijdelijkeRegeling", "IndTijdelijk", "is_temporary")
                                .orElse(old.marks().temporary()),
                        document.yes("IndLeerwerktraject", "is_leerwerktraject")
                                .orElse(old.marks().learnWork())));
    }

    private static Need need(String code, Audience old) {
        return old.needs().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Need(code, USUAL_FIT));
    }
}

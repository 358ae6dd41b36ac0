package nl.kansrijk.web.cv;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kansrijk.profile.life.Activities;
import nl.kansrijk.taxonomy.Meaning;
import nl.kansrijk.taxonomy.Meanings;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.TypeAhead;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Which work someone may mean with own words, likeliest first: by code what it is called. The person chooses. */
@Component
class MeantWork {
    private static final int FEW = 4;

    private final Activities activities;
    private final Occupations occupations;
    private final TypeAhead typeAhead;
    private final Meanings meanings;

    MeantWork(Activities activities, Occupations occupations, TypeAhead typeAhead, Meanings meanings) {
        this.activities = activities;
        this.occupations = occupations;
        this.typeAhead = typeAhead;
        this.meanings = meanings;
    }

    /** Occupations: by everyday words, by how they are written, and by what they mean. */
    Map<String, String> occupations(String typed, Words words) {
        var language = Locale.of(words.language());
        var found = new LinkedHashMap<String, String>();
        var written = typeAhead.occupations(typed, FEW, language).stream().map(hit -> hit.code());
        var meant = meanings.occupations(typed, FEW, language).stream().map(Meaning::code);
        Stream.of(activities.meant(typed).stream().filter(this::isOccupation), written, meant)
                .flatMap(some -> some)
                .forEach(code -> found.computeIfAbsent(code, one -> occupation(one, language)));
        return found;
    }

    /** What people do beside paid work. */
    Map<String, String> activities(String typed, Words words) {
        var found = new LinkedHashMap<String, String>();
        activities.meant(typed).stream()
                .flatMap(item -> activities.find(item).stream())
                .limit(FEW)
                .forEach(one -> found.put(one.item(), one.name().in(Locale.of(words.language()))));
        return found;
    }

    /** Whether this is the code of work that can be told of. */
    boolean isKnown(String item) {
        return isOccupation(item)
                || activities.find(item).filter(one -> one.item().equals(item)).isPresent();
    }

    private boolean isOccupation(String code) {
        return code.matches("[a-z]+:o:[A-Za-z0-9.-]{1,60}")
                && occupations.find(new OccupationCode(code)).isPresent();
    }

    private String occupation(String code, Locale language) {
        return Papers.capital(
                occupations.label(new OccupationCode(code), language).text());
    }
}

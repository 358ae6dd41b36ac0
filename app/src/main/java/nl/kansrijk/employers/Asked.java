package nl.kansrijk.employers;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the person should bring besides the skills of the tasks. Licences and certificates: codes of the taxonomy, asked because a
 * law or safety demands them. A diploma only exists together with its legal ground.
 */
public record Asked(
        List<CompetencyAsked> competencies,
        List<LanguageAsked> languages,
        Set<String> licences,
        Set<String> certificates,
        Optional<Diploma> diploma) {
    public Asked {
        competencies = List.copyOf(competencies);
        languages = List.copyOf(languages);
        licences = Set.copyOf(licences);
        certificates = Set.copyOf(certificates);
    }
}

package nl.kansrijk.employers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which places to look at are shown: of one sector only or of all; first those that were asked about, then those in sectors that
 * are near. Turn: among equals another turn, such as another day or another person, shows others.
 */
public record VisitQuery(Optional<String> sector, Collection<VacancyId> asked, Collection<String> near, String turn) {
    public VisitQuery {
        asked = List.copyOf(asked);
        near = List.copyOf(near);
    }
}

/**
 * The joint plan of a client: at most three goals, small steps, who helps and when, carried by client, professional and, when the
 * client wants it, an employer. Every change is a new version; nobody's signature covers words they did not see. Never decides
 * on money, never threatens, holds no duties: these stand on the sheet of {@code casework.rights}.
 * Sources: domain J5, J18, annex D; rows 4-09, 4-16, 4-63, 3-26, 3-27, 3-49; Participatiewet 44a.
 */
@ApplicationModule(
        allowedDependencies = {"profile", "matching", "matching :: introductions", "casework", "access", "shared"})
@NullMarked
package nl.kansrijk.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What can help: trainings here, with their weeks, cost, who pays, next start and what they teach; the catalogue of instruments and
 * the advice from it behind this door. Says what there is and proposes, never decides. Sources: domain f, VNG instrument guides,
 * price list of the regional mobility teams for orders of magnitude.
 */
@ApplicationModule(allowedDependencies = {"profile", "taxonomy", "taxonomy :: words", "post", "access", "shared"})
@NullMarked
package nl.kansrijk.instruments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

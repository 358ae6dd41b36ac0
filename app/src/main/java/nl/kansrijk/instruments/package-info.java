/**
 * What can help: for now trainings, with their weeks, cost, who pays, next start and what they teach. Says what there is, never
 * whom to send. Not personal. Sources: domain f, price list of the regional mobility teams for orders of magnitude.
 */
@ApplicationModule(allowedDependencies = {"taxonomy", "access", "shared"})
@NullMarked
package nl.kansrijk.instruments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

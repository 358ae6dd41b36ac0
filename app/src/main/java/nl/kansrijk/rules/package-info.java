/**
 * What rules with dates come to: for one job (wage-cost subsidy and advantage, sickness, trial, counting jobs) and for one person
 * ("does work pay?"). Plain sums over the rules of one day, each step told; an indication, never a decision. Sources: domain h, row 3-30.
 */
@ApplicationModule(allowedDependencies = {"taxonomy", "access", "shared"})
@NullMarked
package nl.kansrijk.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

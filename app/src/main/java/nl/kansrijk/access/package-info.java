/**
 * Who may see whom, why, and the log of every look. Holds organisations, accounts, grants, caseloads, the registry of
 * persons, the policy, the gate and both logs. Never knows what a profile, vacancy or plan says.
 * Sources: rulings 1-8, Logboek Dataverwerkingen 1.0, AVG 32, BIO2.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package nl.kansrijk.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

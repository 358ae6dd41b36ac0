/**
 * Which route first: a readable table advises, client and professional choose, and every run is a dated document. An advice
 * decides nothing and sends nothing. Never knows a vacancy or an instrument. Sources: domain e and J4, rulings 12 to 15.
 */
@ApplicationModule(allowedDependencies = {"profile", "taxonomy", "access", "shared"})
@NullMarked
package nl.kansrijk.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

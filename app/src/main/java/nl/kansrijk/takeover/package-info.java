/**
 * Takes over a caseload from a file of another system: reads it, recognises its columns, checks every row, lets mistakes be
 * mended in place and brings the people in, never twice. Rows are sealed and gone when the run is over, or after a day.
 * Never merges two persons. Sources: good-ideas E, security D8 and D9.
 */
@ApplicationModule(allowedDependencies = {"access", "profile", "shared", "taxonomy"})
@NullMarked
package nl.kansrijk.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

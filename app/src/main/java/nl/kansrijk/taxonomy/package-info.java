/**
 * Occupations, skills, places and rules with numbers: the words all other rooms share. Never knows a person. Everything
 * here is reference data, kept in memory and replaced as a whole when an import has changed it. Sources: ESCO,
 * CompetentNL, NOC of UWV, ISCO-08, CBS, 4pp; see docs/sources.md.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package nl.kansrijk.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

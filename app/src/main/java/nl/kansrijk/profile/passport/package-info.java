/**
 * What someone can, to take along and to bring in: a skills passport with codes, source and date, and results of tests that others
 * took. A file is read whole or not at all, and each line waits for a yes. Format: docs/skills-passport.md. Rows 1-47, 4-11.
 */
@NamedInterface("passport")
@NullMarked
package nl.kansrijk.profile.passport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

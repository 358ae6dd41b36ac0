/**
 * The uniform intake: questions as content with a version, talks, answers that are never overwritten, and scores. Answers
 * become statements of the profile in the client's own voice. Judges nobody: what was not answered is missing, never low.
 * Sources: domain J2 and (d), rulings 22.
 */
@ApplicationModule(allowedDependencies = {"profile", "profile :: segments", "taxonomy", "access", "shared"})
@NullMarked
package nl.kansrijk.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

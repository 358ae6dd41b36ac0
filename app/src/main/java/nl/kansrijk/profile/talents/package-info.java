/**
 * Talents in one's own hand: competency cards to pick and order, and a short test of choices between two situations. What
 * comes out is a statement of the person, with plain words. Not a measurement; validation comes later. Rows 0-37, 4-13, 4-15.
 */
@NamedInterface("talents")
@NullMarked
package nl.kansrijk.profile.talents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

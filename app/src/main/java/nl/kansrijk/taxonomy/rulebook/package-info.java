/**
 * The rules with numbers as people keep them: every value with its dates, source, certainty and words; a new value from a day, undone
 * as long as it has not begun; and who did what when. Decides nothing about anyone. Source: domain h.
 */
@NamedInterface("rulebook")
@NullMarked
package nl.kansrijk.taxonomy.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

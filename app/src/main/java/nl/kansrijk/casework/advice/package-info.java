/**
 * What a file leads to: talks, help and effects in matching, questions that are still open, and the five pillars. Reads rules
 * from a file; proposes, never decides. Sources: domain c.5, c.6, e.3, f; rows 0-13, 0-32.
 */
@NamedInterface("advice")
@NullMarked
package nl.kansrijk.casework.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

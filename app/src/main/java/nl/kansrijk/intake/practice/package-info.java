/**
 * Practising talks with invented clients: the same questions, what the client says piece by piece, and afterwards what there
 * was to hear. Touches no person: nothing of it reaches a profile or a figure. Sources: rows 0-44, 1-40, 1-01, domain (d) hints.
 */
@NamedInterface("practice")
@NullMarked
package nl.kansrijk.intake.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

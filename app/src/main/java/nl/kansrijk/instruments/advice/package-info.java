/**
 * Advice from the catalogue for one person: what may help, because of what stands in the file, and what must be asked first. Proposes
 * at most five and decides nothing: who chooses is a person. The same file, rules and catalogue give the same advice. Sources:
 * domain f and annex B, row 0-14, good ideas 9 and 10.
 */
@NamedInterface("advice")
@NullMarked
package nl.kansrijk.instruments.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

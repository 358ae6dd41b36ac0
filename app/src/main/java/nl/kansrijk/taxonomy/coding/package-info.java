/**
 * Words into codes: Dutch text of a vacancy, a wish or an experience to occupations and skills. Weighs words, letters,
 * parts of compounds, names that share a concept and learnt rules about titles; proposes, and never decides. Pure Java
 * over lists of concepts, so that the house and the evaluation use the same. Figures: docs/words-into-codes.md.
 */
@NamedInterface("coding")
@NullMarked
package nl.kansrijk.taxonomy.coding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

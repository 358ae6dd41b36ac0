/** Turns what counts of a person, a vacancy and a training into the words and numbers of the engine. Never judges. */
@NullMarked
package nl.kansrijk.matching.translation;

import org.jspecify.annotations.NullMarked;

/**
 * A whole file to take along to another system, and back in where that person is not known: who it is, everything said with
 * every answer, talks, tasks and notes. Nothing half-done: all of a file comes in, or nothing. Source: row 0-23.
 */
@NamedInterface("dossier")
@NullMarked
package nl.kansrijk.casework.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

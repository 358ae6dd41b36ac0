/** Judges who fits which work, and why. Never decides, never reads a database, never writes a sentence. */
@NullMarked
package nl.kansrijk.engine;

import org.jspecify.annotations.NullMarked;

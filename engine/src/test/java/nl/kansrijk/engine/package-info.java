/** What the engine promises, sentence by sentence. */
@NullMarked
package nl.kansrijk.engine;

import org.jspecify.annotations.NullMarked;

/**
 * A search in short phrases that forgives typing errors and knows that Dutch glues words together. Knows nothing of the
 * trade.
 */
@NamedInterface("words")
@NullMarked
package nl.kansrijk.taxonomy.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

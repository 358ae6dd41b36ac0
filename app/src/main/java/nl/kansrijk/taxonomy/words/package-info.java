/**
 * A search in short phrases that forgives typing errors and knows that Dutch glues words together. Knows nothing of the
 * trade.
 */
@NullMarked
package nl.kansrijk.taxonomy.words;

import org.jspecify.annotations.NullMarked;

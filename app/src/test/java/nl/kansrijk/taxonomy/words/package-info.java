/** What the taxonomy promises. */
@NullMarked
package nl.kansrijk.taxonomy.words;

import org.jspecify.annotations.NullMarked;

/** What the taxonomy promises. */
@NullMarked
package nl.kansrijk.taxonomy;

import org.jspecify.annotations.NullMarked;

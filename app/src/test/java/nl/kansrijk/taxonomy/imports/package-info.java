/** What the taxonomy promises. */
@NullMarked
package nl.kansrijk.taxonomy.imports;

import org.jspecify.annotations.NullMarked;

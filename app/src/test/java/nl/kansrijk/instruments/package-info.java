/** What one may expect of the catalogue of help. */
@NullMarked
package nl.kansrijk.instruments;

import org.jspecify.annotations.NullMarked;

/** The specification of the values that everyone speaks. */
@NullMarked
package nl.kansrijk.shared;

import org.jspecify.annotations.NullMarked;

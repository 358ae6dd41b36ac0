/** The specification of the gate. */
@NullMarked
package nl.kansrijk.access;

import org.jspecify.annotations.NullMarked;

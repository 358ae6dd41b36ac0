/** The front step of the house, tried as the person at the keyboard and the machine under it. */
@NullMarked
package nl.kansrijk.start;

import org.jspecify.annotations.NullMarked;

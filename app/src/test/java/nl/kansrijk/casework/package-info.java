/** Tests of the daily work around clients. */
@NullMarked
package nl.kansrijk.casework;

import org.jspecify.annotations.NullMarked;

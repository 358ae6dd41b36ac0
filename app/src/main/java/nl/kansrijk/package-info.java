/** The house itself: what stands below every room. */
@NullMarked
package nl.kansrijk;

import org.jspecify.annotations.NullMarked;

/** How life domains and confidence went together in the own data: figures over groups with their warning. Row 0-40. */
@NullMarked
package nl.kansrijk.web.coherence;

import org.jspecify.annotations.NullMarked;

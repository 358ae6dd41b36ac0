/** What employers may expect of their room. */
@NullMarked
package nl.kansrijk.employers;

import org.jspecify.annotations.NullMarked;

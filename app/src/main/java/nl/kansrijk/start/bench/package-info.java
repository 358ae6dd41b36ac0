/** Behind the front step: how fast an open demo home answers many people at once. Reads pages as a browser would. */
@NullMarked
package nl.kansrijk.start.bench;

import org.jspecify.annotations.NullMarked;

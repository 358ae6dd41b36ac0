/** The talk: questions on a screen that client and professional both see, and at home on a phone; how long steps take. */
@NullMarked
package nl.kansrijk.web.intake;

import org.jspecify.annotations.NullMarked;

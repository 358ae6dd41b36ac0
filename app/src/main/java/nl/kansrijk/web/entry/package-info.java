/** In and out of the house: log-in, first screen, change of role, errors, health. Shows nothing of anyone. */
@NullMarked
package nl.kansrijk.web.entry;

import org.jspecify.annotations.NullMarked;

/**
 * How someone presents themselves: own words and a choice of what they can, like and want; who may see it, through a link with
 * an end or after a yes to one employer. Never a name, an age or a place. Sources: domain c.8, c.11; rows 4-14, 1-46.
 */
@NamedInterface("presentation")
@NullMarked
package nl.kansrijk.profile.presentation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

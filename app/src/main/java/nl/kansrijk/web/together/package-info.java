/**
 * "Zo zien wij het": client and professional look at the picture together on one screen, and the client chooses what
 * employers see of it without a name. Source: domain J3.
 */
@NullMarked
package nl.kansrijk.web.together;

import org.jspecify.annotations.NullMarked;

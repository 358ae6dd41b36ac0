/**
 * What a file adds up to: what it leads to, the five pillars, life domains in two voices, what is still to ask, and how things
 * went over time. Rows 0-10, 0-12, 0-13, 0-32, 0-33, 2-30.
 */
@NullMarked
package nl.kansrijk.web.picture;

import org.jspecify.annotations.NullMarked;

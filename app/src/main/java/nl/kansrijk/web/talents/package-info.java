/** "Mijn talenten": the card of talents, competency cards and the test of interests, one thing on a screen. Rows 0-37, 4-13, 4-15. */
@NullMarked
package nl.kansrijk.web.talents;

import org.jspecify.annotations.NullMarked;

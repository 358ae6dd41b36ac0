/**
 * Groups of people described by rules: building one with its size at once, what usually helps it, what became of it, and for
 * who guides clients which of the own clients belong to it. Sources: rows 0-22 and 0-29, rulings 6.
 */
@NullMarked
package nl.kansrijk.web.segments;

import org.jspecify.annotations.NullMarked;

/**
 * The table of routes for who keeps it: versions, other limits tried on people in figures, four eyes to use one; and for who guides
 * people, which of the own clients would move. Figures of each row; and any advice reckoned
 * again for who handles an objection. Sources: rows 0-42 and 0-43, domain e.4.
 */
@NullMarked
package nl.kansrijk.web.routetable;

import org.jspecify.annotations.NullMarked;

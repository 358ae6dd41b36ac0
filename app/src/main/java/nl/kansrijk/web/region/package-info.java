/**
 * Questions about a whole region for professionals: what opens most work, who is behind it. Shows figures from five people
 * up and, to who may see them, people by code name. Sources: issue Engine 3, rows 0-03, 0-04, 3-43, rulings 2 and 6.
 */
@NullMarked
package nl.kansrijk.web.region;

import org.jspecify.annotations.NullMarked;

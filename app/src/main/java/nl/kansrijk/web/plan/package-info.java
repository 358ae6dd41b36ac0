/**
 * The plan in the file of a client and on the client's own page. Both are the same forms, filled in together or alone; only the
 * frame around them differs. Sources: domain J5, rows 4-09, 4-63.
 */
@NullMarked
package nl.kansrijk.web.plan;

import org.jspecify.annotations.NullMarked;

/**
 * Everything the region offers, in one search for clients, professionals and employers, and one page for each. Sources: rows 1-10,
 * 1-45, 2-13, 4-31.
 */
@NullMarked
package nl.kansrijk.web.offers;

import org.jspecify.annotations.NullMarked;

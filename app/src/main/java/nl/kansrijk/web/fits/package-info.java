/**
 * Who fits this vacancy, why (not), what would help, and proposing someone. Shows what matching found; weighs nothing itself.
 * Sources: issue House 3, rows 0-05, 0-15, 0-18, 1-06, 3-33, X-01, X-09, X-10; good-ideas 13-16.
 */
@NullMarked
package nl.kansrijk.web.fits;

import org.jspecify.annotations.NullMarked;

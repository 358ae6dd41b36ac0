/** "Rust": letting matching rest for a client and ending that rest, always with a reason that the client reads too. Rows 2-31, X-10; rulings 15. */
@NullMarked
package nl.kansrijk.web.rest;

import org.jspecify.annotations.NullMarked;

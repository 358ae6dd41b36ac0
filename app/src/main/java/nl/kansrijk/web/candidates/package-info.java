/** The employer's pages: people without a name who fit an own vacancy, and whoever said yes. Source: domain J8, rulings 6. */
@NullMarked
package nl.kansrijk.web.candidates;

import org.jspecify.annotations.NullMarked;

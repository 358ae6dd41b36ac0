/**
 * Behind the front step: how well words become codes, and how evenly chances are spread, on sets with known answers.
 * Reads files only; changes nothing. Source of the tests: docs/words-into-codes.md.
 */
@NullMarked
package nl.kansrijk.start.evaluate;

import org.jspecify.annotations.NullMarked;

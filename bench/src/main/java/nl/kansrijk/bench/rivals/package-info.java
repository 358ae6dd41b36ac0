/**
 * Others who can answer the same question, each in the best set-up known to us: Lucene and PostgreSQL. They only serve to
 * measure against; the product never needs them for matching.
 */
@NullMarked
package nl.kansrijk.bench.rivals;

import org.jspecify.annotations.NullMarked;

/**
 * An invented country to measure with: people and vacancies drawn from a seed, where the Dutch live, with skills in
 * clusters. The same seed gives the same country. Nobody in it exists.
 */
@NullMarked
package nl.kansrijk.bench.country;

import org.jspecify.annotations.NullMarked;

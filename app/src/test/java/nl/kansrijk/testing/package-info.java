/** What every test may lean on: a real PostgreSQL, a small region of its own, a moved clock. */
@NullMarked
package nl.kansrijk.testing;

import org.jspecify.annotations.NullMarked;

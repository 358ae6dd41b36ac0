/** Code that breaks the habits on purpose, so that each guard is seen to fail in every run. */
@NullMarked
package nl.kansrijk.house.sabotage;

import org.jspecify.annotations.NullMarked;

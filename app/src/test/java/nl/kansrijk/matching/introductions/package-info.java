@NullMarked
package nl.kansrijk.matching.introductions;

import org.jspecify.annotations.NullMarked;

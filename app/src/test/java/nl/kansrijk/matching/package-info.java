@NullMarked
package nl.kansrijk.matching;

import org.jspecify.annotations.NullMarked;

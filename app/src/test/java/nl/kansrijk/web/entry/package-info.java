@NullMarked
package nl.kansrijk.web.entry;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.kansrijk.web.casefile;

import org.jspecify.annotations.NullMarked;

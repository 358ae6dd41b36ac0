@NullMarked
package nl.kansrijk.web.readinglog;

import org.jspecify.annotations.NullMarked;

/** Before a file opens: for which purpose, and the emergency door for who has no relation to the person. */
@NullMarked
package nl.kansrijk.web.casefile;

import org.jspecify.annotations.NullMarked;

/** Tests of the picture of a client. */
@NullMarked
package nl.kansrijk.profile;

import org.jspecify.annotations.NullMarked;

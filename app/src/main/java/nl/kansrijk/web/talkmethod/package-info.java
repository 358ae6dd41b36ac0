/** The method talks are held with: the version in use and its history, taking it along as a file, taking one in, and deciding. */
@NullMarked
package nl.kansrijk.web.talkmethod;

import org.jspecify.annotations.NullMarked;

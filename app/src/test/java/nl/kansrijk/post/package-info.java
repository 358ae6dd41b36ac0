/** What one may expect of the post. */
@NullMarked
package nl.kansrijk.post;

import org.jspecify.annotations.NullMarked;

/** The part of a plan that an employer shares, on the pages of the employer. Sources: rows 3-26, 3-49, 4-16. */
@NullMarked
package nl.kansrijk.web.joint;

import org.jspecify.annotations.NullMarked;

/** The file of an employer: facts, sites and contacts, for the service point, the region and the employer itself. */
@NullMarked
package nl.kansrijk.web.employers;

import org.jspecify.annotations.NullMarked;

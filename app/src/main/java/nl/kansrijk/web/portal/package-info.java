/** The client's own pages: today, my profile, chances, proposals. B1 and "u", one action at a time. Source: domain annex E. */
@NullMarked
package nl.kansrijk.web.portal;

import org.jspecify.annotations.NullMarked;

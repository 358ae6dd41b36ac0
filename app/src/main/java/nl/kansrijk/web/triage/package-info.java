/** Advice on the route: made, talked over and chosen with the professional, and read by the client. Rows 0-42, 2-02, X-01; J4. */
@NullMarked
package nl.kansrijk.web.triage;

import org.jspecify.annotations.NullMarked;

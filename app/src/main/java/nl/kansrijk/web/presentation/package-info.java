/** "Mijn presentatie": own words and a choice of what may be seen, links with an end, and the page behind such a link. Row 4-14. */
@NullMarked
package nl.kansrijk.web.presentation;

import org.jspecify.annotations.NullMarked;

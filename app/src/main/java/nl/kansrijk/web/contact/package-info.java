/** First contact: the page on which anyone reports, the same at the counter, and what is done with it. B1 and "u". Source: domain J1. */
@NullMarked
package nl.kansrijk.web.contact;

import org.jspecify.annotations.NullMarked;

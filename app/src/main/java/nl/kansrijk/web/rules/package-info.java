/** Rules with numbers and dates: read by everyone who works here, kept by who watches over quality or keeps the codes. Source: domain h. */
@NullMarked
package nl.kansrijk.web.rules;

import org.jspecify.annotations.NullMarked;

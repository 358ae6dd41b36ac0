/** Practising a talk with an invented client, and looking back on it; how many colleagues did and how their answers differ. */
@NullMarked
package nl.kansrijk.web.practice;

import org.jspecify.annotations.NullMarked;

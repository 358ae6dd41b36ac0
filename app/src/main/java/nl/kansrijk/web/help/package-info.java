/** Help inside the product: what each role can do here, short and true. */
@NullMarked
package nl.kansrijk.web.help;

import org.jspecify.annotations.NullMarked;

/** Pages about mandates: a client or who guides the client gives and ends one; a representative sees whom it is for. */
@NullMarked
package nl.kansrijk.web.mandates;

import org.jspecify.annotations.NullMarked;

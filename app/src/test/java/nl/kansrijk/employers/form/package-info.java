/** What one may expect of the form of a vacancy. */
@NullMarked
package nl.kansrijk.employers.form;

import org.jspecify.annotations.NullMarked;

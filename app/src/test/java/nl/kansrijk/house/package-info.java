/** Guards of the whole house: its drawing, its habits, its database. */
@NullMarked
package nl.kansrijk.house;

import org.jspecify.annotations.NullMarked;

/** What everyone keeps of the own account: password, where it is open, and the first words of the role. Shows nothing of anyone else. */
@NullMarked
package nl.kansrijk.web.account;

import org.jspecify.annotations.NullMarked;

/** Looking around from what someone can: for the person ("u", B1, nothing that urges) and for the professional. Source: rows 2-14, 4-10, 4-19, 4-37. */
@NullMarked
package nl.kansrijk.web.exploring;

import org.jspecify.annotations.NullMarked;

/**
 * From ordinary life to skills: what people do at home, for others and in their free time, which tasks that is made of and
 * which skills may show in it. The person confirms each; nothing is concluded. Sources: rows 2-28, 2-29, 4-38, X-06, annex C.
 */
@NamedInterface("life")
@NullMarked
package nl.kansrijk.profile.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

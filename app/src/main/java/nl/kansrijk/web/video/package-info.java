/** "Mijn video": four prompts, record or choose a film, look at it, share it or take it away; and how others see it. Row 4-44. */
@NullMarked
package nl.kansrijk.web.video;

import org.jspecify.annotations.NullMarked;

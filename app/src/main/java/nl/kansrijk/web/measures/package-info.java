/**
 * How complete pictures of clients are and how far clients recognise them: figures per team, and for who guides clients the
 * list behind them. Sources: domain i.1 M05, M06 and M08, rows 0-30 and 0-31.
 */
@NullMarked
package nl.kansrijk.web.measures;

import org.jspecify.annotations.NullMarked;

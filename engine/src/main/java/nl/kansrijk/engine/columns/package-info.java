/**
 * The whole country in columns: people ordered by place, skills inverted, hard conditions packed, no object per person.
 * Finds who matches best, exactly; explains nothing and knows no criterion of the trade.
 *
 * <p>Come in through {@link nl.kansrijk.engine.columns.Columns}. A {@link nl.kansrijk.engine.columns.Person} is laid down,
 * a {@link nl.kansrijk.engine.columns.Wanted} is asked, a list of {@link nl.kansrijk.engine.columns.Hit} comes back.
 */
@NullMarked
package nl.kansrijk.engine.columns;

import org.jspecify.annotations.NullMarked;

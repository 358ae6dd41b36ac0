package nl.kansrijk.access;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work that no person asked for just now: filling the index, hearing news, delivering post. Runs as the job role, which
 * has row policies of its own and the fewest columns. Source: rulings 2, 23.
 */
@Component
public class Jobs {
    private final TransactionTemplate transaction;
    private final JobTable table;
    private final Clock clock;

    Jobs(PlatformTransactionManager transactions, JobTable table, Clock clock) {
        this.transaction = new TransactionTemplate(transactions);
        this.table = table;
        this.clock = clock;
    }

    /** Does the work as the job role, joining an open transaction; afterwards the transaction is the app's again. Inside itself it changes nothing. */
    public <T> T quietly(Supplier<T> work) {
        return transaction.execute(status -> {
            if (TransactionSynchronizationManager.hasResource(this)) return work.get();
            table.becomeJob();
            TransactionSynchronizationManager.bindResource(this, table);
            try {
                return work.get();
            } catch (DataAccessException refused) {
                status.setRollbackOnly(); // the database takes no further statement; the rollback undoes the role
                throw refused;
            } finally {
                TransactionSynchronizationManager.unbindResource(this);
                if (!status.isRollbackOnly()) table.becomeApp();
            }
        });
    }

    /** The same, with one run record in the audit log: name and how many, never who. */
    public int recorded(String name, Supplier<Integer> work) {
        return quietly(() -> {
            int count = work.get();
            table.record(name, count, clock.instant());
            return count;
        });
    }
}

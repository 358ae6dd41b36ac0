package nl.kansrijk.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down every statement that the house prepares while a count is running: without transaction control, without the
 * settings that the gate makes, without the session store.
 */
public final class StatementCounter implements BeanPostProcessor {
    private static final Predicate<String> COUNTS = sql -> !sql.contains("set_config(")
            && !sql.toLowerCase(java.util.Locale.ROOT).contains("spring_session");

    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    /** The statements prepared during the work, in order. */
    public List<String> during(Work work) throws Exception {
        statements.clear();
        work.run();
        synchronized (statements) {
            return statements.stream().filter(COUNTS).toList();
        }
    }

    /** What is counted. */
    public interface Work {
        void run() throws Exception;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Watched(source) : bean;
    }

    private final class Watched extends DelegatingDataSource {
        Watched(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> watched(connection, method, arguments));
        }

        /** What a job of the house does meanwhile belongs to no page. */
        private static boolean asked() {
            var thread = Thread.currentThread().getName();
            return !thread.startsWith("scheduling-") && !thread.startsWith("task-");
        }

        private Object watched(Connection connection, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("prepareStatement") && asked()) statements.add((String) arguments[0]);
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }
}

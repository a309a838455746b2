package vn.nangchuan.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that the portal prepares; a batch counts once. */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCounter implements BeanPostProcessor {

    private final AtomicInteger prepared = new AtomicInteger();
    private volatile @Nullable Queue<String> texts;

    /** How many statements the work takes; nothing else may run meanwhile. */
    public int count(Callable<?> work) throws Exception {
        int before = prepared.get();
        work.call();
        return prepared.get() - before;
    }

    /** The texts of the statements that the work takes, in their order; nothing else may run meanwhile. */
    public List<String> texts(Callable<?> work) throws Exception {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        texts = told;
        try {
            work.call();
        } finally {
            texts = null;
        }
        return List.copyOf(told);
    }

    private void prepares(Object text) {
        prepared.incrementAndGet();
        Queue<String> told = texts;
        if (told != null) {
            told.add(text.toString());
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource source && beanName.equals("dataSource") ? new Counting(source) : bean;
    }

    private final class Counting extends DelegatingDataSource {

        Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            prepares(arguments[0]);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    });
        }
    }
}

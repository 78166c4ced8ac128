package org.bilan.persistence.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** A DataSource whose every JDBC call, down to the rows, passes through one place where a test can spoil it. */
final class Intercepted {
    private static final List<Class<?>> INTERFACES =
            List.of(Connection.class, PreparedStatement.class, Statement.class, ResultSet.class);

    private Intercepted() {}

    /** The real call, to be made or not. */
    interface Call {
        Object proceed() throws Throwable;
    }

    /** What happens instead of a call. */
    interface Interceptor {
        Object around(Method method, Call call) throws Throwable;
    }

    static DataSource dataSource(DataSource real, Interceptor interceptor) {
        return proxy(DataSource.class, real, interceptor);
    }

    private static <T> T proxy(Class<T> type, Object real, Interceptor interceptor) {
        return type.cast(Proxy.newProxyInstance(
                Intercepted.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> interceptor.around(
                        method, () -> wrapped(invoke(method, real, arguments), method, interceptor))));
    }

    private static Object invoke(Method method, Object real, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object wrapped(Object result, Method method, Interceptor interceptor) {
        return INTERFACES.contains(method.getReturnType())
                ? proxy(method.getReturnType(), result, interceptor)
                : result;
    }
}

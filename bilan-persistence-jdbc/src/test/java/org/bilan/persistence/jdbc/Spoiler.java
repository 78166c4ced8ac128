package org.bilan.persistence.jdbc;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Spoils one JDBC call of many, and knows how many connections are open. */
final class Spoiler implements Intercepted.Interceptor {
    /** When a call fails: before it does anything, or after it did all of it. */
    enum Moment {
        BEFORE,
        AFTER
    }

    private final Moment moment;
    private final Failure failure;
    private Predicate<Method> aim = method -> false;
    private int calls;
    private final List<Connection> given = new ArrayList<>();
    private boolean fired;

    Spoiler(Failure failure, Moment moment) {
        this.failure = failure;
        this.moment = moment;
    }

    DataSource on(DataSource database) {
        return Intercepted.dataSource(database, this);
    }

    /** Lets the n-th call from now on fail, once. */
    void aimAtCall(int number) {
        calls = 0;
        aimAt(method -> calls == number);
    }

    /** Lets the next call of that name fail, once. */
    void aimAtNext(String name) {
        aimAt(method -> method.getName().equals(name));
    }

    private void aimAt(Predicate<Method> target) {
        fired = false;
        aim = target;
    }

    /** Lets everything pass from now on. */
    void rest() {
        aim = method -> false;
    }

    boolean hasFired() {
        return fired;
    }

    /** Asked while it rests. */
    int openConnections() throws SQLException {
        int open = 0;
        for (Connection connection : given) {
            open += connection.isClosed() ? 0 : 1;
        }
        given.clear();
        return open;
    }

    @Override
    public Object around(Method method, Intercepted.Call call) throws Throwable {
        calls++;
        boolean hit = !fired && aim.test(method);
        fired |= hit;
        if (hit && (moment == Moment.BEFORE || isTaking(method))) {
            throw failure.exception();
        }
        Object result = call.proceed();
        if (result instanceof Connection connection && isTaking(method)) {
            given.add(connection);
        }
        if (hit) {
            throw failure.exception();
        }
        return result;
    }

    /** A connection that was not given cannot be closed, so taking one always fails before. */
    private static boolean isTaking(Method method) {
        return method.getName().equals("getConnection")
                && method.getDeclaringClass().equals(DataSource.class);
    }
}

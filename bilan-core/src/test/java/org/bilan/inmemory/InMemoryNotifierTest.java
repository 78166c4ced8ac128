package org.bilan.inmemory;

import org.bilan.port.Notifier;
import org.bilan.testkit.NotifierContract;

class InMemoryNotifierTest extends NotifierContract {
    @Override
    protected Notifier emptyNotifier() {
        return new InMemoryNotifier();
    }

    @Override
    protected Notifier reopened(Notifier notifier) {
        return notifier;
    }
}

package gniddap.app.readings;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// One thread beside the window's, for what takes long. It goes away when it has nothing to do and holds nobody up.
public final class Worker {
    private static final int IDLE_SECONDS = 10;

    private Worker() {}

    public static Executor start() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("gniddap-worker").factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}

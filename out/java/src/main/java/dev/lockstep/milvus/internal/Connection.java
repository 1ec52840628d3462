// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What a client and its sessions share: address, credentials, database, schemas, last writes. */
final class Connection {
  private static final int THREADS = 256;

  final SchemaCache schemas = new SchemaCache();
  final ConcurrentHashMap<SchemaCache.Key, Long> lastWrites = new ConcurrentHashMap<>();
  final ThreadPoolExecutor executor;
  volatile @Nullable Transport transport;
  volatile @Nullable Address address;
  volatile @Nullable String database;
  volatile @Nullable String authorization;
  volatile @Nullable Long identifier;
  volatile @Nullable String serverVersion;
  volatile @Nullable Duration timeout;
  volatile boolean closed;

  Connection() {
    AtomicInteger number = new AtomicInteger();
    executor =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "milvus-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    executor.allowCoreThreadTimeOut(true);
  }

  void close() {
    closed = true;
    Transport open = transport;
    if (open != null) {
      open.close();
    }
    executor.shutdown();
  }
}

// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.CallTimeoutException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Schemas by database and name: one lookup for all who ask at once, and none while an entry is
 * good.
 */
final class SchemaCache {
  private final Map<Key, KnownSchema> entries = new HashMap<>();
  private final Map<Key, Lookup> lookups = new HashMap<>();

  /** A schema, and whether it was there before the call asked. */
  static final class Found {
    private final KnownSchema schema;
    private final boolean cached;

    Found(KnownSchema schema, boolean cached) {
      this.schema = schema;
      this.cached = cached;
    }

    KnownSchema schema() {
      return schema;
    }

    boolean isCached() {
      return cached;
    }
  }

  Found find(Call call, Key key, Supplier<KnownSchema> look) {
    while (true) {
      Lookup lookup;
      boolean own = false;
      synchronized (this) {
        KnownSchema known = entries.get(key);
        if (known != null) {
          return new Found(known, true);
        }
        lookup = lookups.get(key);
        if (lookup == null) {
          lookup = new Lookup();
          lookups.put(key, lookup);
          own = true;
        }
      }
      if (own) {
        return new Found(lead(key, lookup, look), false);
      }
      KnownSchema found = follow(call, lookup);
      if (found != null) {
        return new Found(found, false);
      }
    }
  }

  void forget(Forget what, String database) {
    synchronized (this) {
      entries.entrySet().removeIf(each -> what.concerns(each.getKey(), each.getValue(), database));
      lookups
          .entrySet()
          .removeIf(
              each -> {
                boolean concerned = what.mayConcern(each.getKey(), database);
                each.getValue().forgotten |= concerned;
                return concerned;
              });
    }
  }

  private KnownSchema lead(Key key, Lookup lookup, Supplier<KnownSchema> look) {
    try {
      KnownSchema found = look.get();
      synchronized (this) {
        if (!lookup.forgotten) {
          entries.put(key, found);
        }
        lookups.remove(key, lookup);
      }
      lookup.result.complete(found);
      return found;
    } catch (RuntimeException | Error error) {
      synchronized (this) {
        lookups.remove(key, lookup);
      }
      lookup.result.completeExceptionally(error);
      throw error;
    }
  }

  /** Waits for someone else's lookup; null where that one ended for reasons of its caller's own. */
  private static @Nullable KnownSchema follow(Call call, Lookup lookup) {
    if (!call.cancellation().await(call.method(), lookup.result, lookup.result, call.left())) {
      throw call.timedOut(0, null);
    }
    try {
      return lookup.result.getNow(null);
    } catch (CancellationException error) {
      return null;
    } catch (java.util.concurrent.CompletionException error) {
      if (error.getCause() instanceof CallTimeoutException) {
        return null;
      }
      if (error.getCause() instanceof Error) {
        throw (Error) error.getCause();
      }
      throw Retold.by(call.method(), (RuntimeException) error.getCause());
    }
  }

  private static final class Lookup {
    private final CompletableFuture<KnownSchema> result = new CompletableFuture<>();
    private boolean forgotten;
  }

  /** A database and a name of a collection or alias in it. */
  static final class Key {
    private final String database;
    private final String name;

    Key(String database, String name) {
      this.database = database;
      this.name = name;
    }

    String database() {
      return database;
    }

    String name() {
      return name;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key
          && ((Key) other).database.equals(database)
          && ((Key) other).name.equals(name);
    }

    @Override
    public int hashCode() {
      return Objects.hash(database, name);
    }
  }
}

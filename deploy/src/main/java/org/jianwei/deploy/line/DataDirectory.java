package org.jianwei.deploy.line;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;

/** The directory in which one process keeps everything; locked while the process lives. */
public final class DataDirectory implements AutoCloseable {

  private final Path root;
  private final FileChannel channel;

  private DataDirectory(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /**
   * Opens a directory, creating it where it is missing.
   *
   * @throws ConfigException if it cannot be written or another process uses it
   */
  public static DataDirectory open(Path root) {
    Path lockFile = root.resolve("lock");
    try {
      Files.createDirectories(root);
      FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new ConfigException(
            root + ": in use by another jianwei; stop it or choose another directory with --data");
      }
      return new DataDirectory(root, channel);
    } catch (IOException e) {
      throw new ConfigException(
          root + ": cannot be written (" + e + "); choose another directory with --data", e);
    }
  }

  /** Where the broker keeps its logs. */
  public Path broker() {
    return root.resolve("kafka");
  }

  /** Where Streams keeps its stores. */
  public Path streams() {
    return root.resolve("streams");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException(root + ": the lock cannot be given back", e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}

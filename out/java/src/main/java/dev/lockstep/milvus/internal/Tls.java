// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import io.grpc.ChannelCredentials;
import io.grpc.InsecureChannelCredentials;
import io.grpc.TlsChannelCredentials;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a connection is encrypted with: whom it trusts and who it is, read from files. */
final class Tls {
  private static final List<String> ASKING =
      List.of("server_pem_path", "ca_pem_path", "client_pem_path", "server_name");

  private final Call call;
  private final Options options;

  Tls(Call call, Options options) {
    this.call = call;
    this.options = options;
  }

  /** Whoever says how to encrypt wants it. */
  ChannelCredentials credentials(Address address) {
    boolean asked = ASKING.stream().anyMatch(each -> options.text(each) != null);
    if (!address.secure() && !options.isTrue("secure") && !asked) {
      return InsecureChannelCredentials.create();
    }
    TlsChannelCredentials.Builder builder = TlsChannelCredentials.newBuilder();
    // A server's own certificate is trusted as an authority's is.
    byte[] own = certificates("server_pem_path");
    byte[] trusted = own == null ? certificates("ca_pem_path") : own;
    byte[] certificate = certificates("client_pem_path");
    byte[] key = content("client_key_path");
    try {
      if (trusted != null) {
        builder.trustManager(new ByteArrayInputStream(trusted));
      }
      if (certificate != null && key != null) {
        if (!Pem.fit(certificate, key)) {
          throw refused("client_key_path", "a file with the private key of client_pem_path (PEM)");
        }
        builder.keyManager(new ByteArrayInputStream(certificate), new ByteArrayInputStream(key));
      }
    } catch (IOException error) {
      throw new AssertionError(error);
    }
    return builder.build();
  }

  private byte @Nullable [] certificates(String parameter) {
    byte[] found = content(parameter);
    if (found != null && !Pem.hasCertificates(found)) {
      throw refused(parameter, "a file with certificates (PEM)");
    }
    return found;
  }

  private byte @Nullable [] content(String parameter) {
    String path = options.text(parameter);
    if (path == null) {
      return null;
    }
    try {
      return Files.readAllBytes(Path.of(path));
    } catch (IOException | InvalidPathException error) {
      throw refused(parameter, "a file that can be read");
    }
  }

  private RuntimeException refused(String parameter, String expected) {
    return call.refused(parameter, expected, options.text(parameter));
  }
}

package dev.lockstep.milvus.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PEM files hold; gRPC would find out when a server asks. */
final class Pem {
  private static final Pattern PKCS8 =
      Pattern.compile("-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----", Pattern.DOTALL);

  private Pem() {}

  static boolean hasCertificates(byte[] pem) {
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      return !factory.generateCertificates(new ByteArrayInputStream(pem)).isEmpty();
    } catch (CertificateException error) {
      return false;
    }
  }

  /** Whether the certificate verifies what the key signs. */
  static boolean fit(byte[] certificate, byte[] key) {
    Matcher body = PKCS8.matcher(new String(key, StandardCharsets.US_ASCII));
    if (!body.find()) {
      return false;
    }
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      PublicKey known =
          factory.generateCertificate(new ByteArrayInputStream(certificate)).getPublicKey();
      PrivateKey own =
          KeyFactory.getInstance(known.getAlgorithm())
              .generatePrivate(
                  new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(body.group(1))));
      Signature signature = Signature.getInstance(algorithm(known));
      signature.initSign(own);
      signature.update(certificate);
      byte[] signed = signature.sign();
      signature.initVerify(known);
      signature.update(certificate);
      return signature.verify(signed);
    } catch (GeneralSecurityException | IllegalArgumentException error) {
      return false;
    }
  }

  private static String algorithm(PublicKey key) {
    switch (key.getAlgorithm()) {
      case "RSA":
        return "SHA256withRSA";
      case "EC":
        return "SHA256withECDSA";
      default:
        return key.getAlgorithm();
    }
  }
}

// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.driver;

/** What Java's types refuse before a program runs. */
final class NotExpressible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotExpressible(String message) {
    super(message);
  }
}

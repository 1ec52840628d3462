// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.driver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON text; integers stay exact. */
final class JsonReader {
  private final String text;
  private int at;

  JsonReader(String text) {
    this.text = text;
  }

  @Nullable Object read() {
    Object value = value();
    blanks();
    if (at < text.length()) {
      throw wrong();
    }
    return value;
  }

  private @Nullable Object value() {
    blanks();
    if (at >= text.length()) {
      throw wrong();
    }
    switch (text.charAt(at)) {
      case '{':
        return map();
      case '[':
        return list();
      case '"':
        return string();
      case 't':
        return word("true", Boolean.TRUE);
      case 'f':
        return word("false", Boolean.FALSE);
      case 'n':
        return word("null", null);
      default:
        return number();
    }
  }

  private Map<String, @Nullable Object> map() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    at++;
    if (next('}')) {
      return map;
    }
    do {
      blanks();
      String key = string();
      if (!next(':')) {
        throw wrong();
      }
      map.put(key, value());
    } while (next(','));
    if (!next('}')) {
      throw wrong();
    }
    return map;
  }

  private List<@Nullable Object> list() {
    List<@Nullable Object> list = new ArrayList<>();
    at++;
    if (next(']')) {
      return list;
    }
    do {
      list.add(value());
    } while (next(','));
    if (!next(']')) {
      throw wrong();
    }
    return list;
  }

  private String string() {
    if (at >= text.length() || text.charAt(at) != '"') {
      throw wrong();
    }
    int start = ++at;
    int end = start;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '"') {
      at = end + 1;
      return text.substring(start, end);
    }
    StringBuilder out = new StringBuilder(text.substring(start, end));
    at = end;
    while (at < text.length() && text.charAt(at) != '"') {
      char each = text.charAt(at++);
      if (each < ' ') {
        throw wrong();
      }
      out.append(each == '\\' ? escape() : each);
    }
    if (at++ >= text.length()) {
      throw wrong();
    }
    return out.toString();
  }

  /** Neither the end of a text, nor the start of an escape, nor a control character. */
  private static boolean isPlain(char each) {
    return each != '"' && each != '\\' && each >= ' ';
  }

  private char escape() {
    if (at >= text.length()) {
      throw wrong();
    }
    char each = text.charAt(at++);
    switch (each) {
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'u':
        return unit();
      case '"':
      case '\\':
      case '/':
        return each;
      default:
        throw wrong();
    }
  }

  /** The character of four hexadecimal digits. */
  private char unit() {
    int unit = 0;
    for (int end = at + 4; at < end; at++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0) {
        throw wrong();
      }
      unit = unit * 16 + digit;
    }
    return (char) unit;
  }

  private Number number() {
    int start = at;
    skip("-");
    if (!skip("0")) {
      digits();
    }
    int whole = at;
    if (skip(".")) {
      digits();
    }
    if (skip("e") || skip("E")) {
      if (!skip("+")) {
        skip("-");
      }
      digits();
    }
    String number = text.substring(start, at);
    if (at > whole) {
      return Double.valueOf(number);
    }
    return number.length() < 19 ? (Number) Long.valueOf(number) : integer(number);
  }

  private static Number integer(String digits) {
    BigInteger exact = new BigInteger(digits);
    return exact.bitLength() < Long.SIZE ? (Number) exact.longValue() : exact;
  }

  private void digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      throw wrong();
    }
  }

  private boolean skip(String wanted) {
    boolean there = text.startsWith(wanted, at);
    at += there ? wanted.length() : 0;
    return there;
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!text.startsWith(word, at)) {
      throw wrong();
    }
    at += word.length();
    return value;
  }

  private boolean next(char wanted) {
    blanks();
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("no JSON at character " + at + " of " + text.length());
  }
}

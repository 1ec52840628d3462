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
      case 'N':
        return word("NaN", Double.NaN);
      case 'I':
        return word("Infinity", Double.POSITIVE_INFINITY);
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
    while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\\') {
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
      out.append(each == '\\' ? escape() : each);
    }
    if (at++ >= text.length()) {
      throw wrong();
    }
    return out.toString();
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
        if (at + 4 > text.length()) {
          throw wrong();
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
      default:
        return each;
    }
  }

  private Number number() {
    int start = at;
    boolean whole = true;
    if (at < text.length() && text.charAt(at) == '-') {
      at++;
      if (text.startsWith("Infinity", at)) {
        at += "Infinity".length();
        return Double.NEGATIVE_INFINITY;
      }
    }
    while (at < text.length() && "0123456789+-.eE".indexOf(text.charAt(at)) >= 0) {
      whole &= Character.isDigit(text.charAt(at));
      at++;
    }
    String digits = text.substring(start, at);
    try {
      if (!whole) {
        return Double.valueOf(digits);
      }
      return digits.length() < 19 ? (Number) Long.valueOf(digits) : integer(digits);
    } catch (NumberFormatException error) {
      at = start;
      throw wrong();
    }
  }

  private static Number integer(String digits) {
    BigInteger exact = new BigInteger(digits);
    return exact.bitLength() < Long.SIZE ? (Number) exact.longValue() : exact;
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

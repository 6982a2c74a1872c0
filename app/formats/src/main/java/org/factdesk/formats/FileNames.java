package org.factdesk.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of files made of article ids, which may hold anything: below the folder in any case, and
 * the same on every system. Slashes stay; other characters than letters, digits, dots, hyphens and
 * underlines of ASCII become {@code %XX}, a byte of UTF-8 each, so that the id can be read from the
 * name.
 */
public final class FileNames {
  private static final int LONGEST = 200;
  private static final Set<String> RESERVED =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

  private FileNames() {}

  /** The name for an article's file, below the folder; parts are separated by slashes. */
  public static String file(String article, String extension) {
    return Stream.of(article.split("/", -1)).map(FileNames::part).collect(Collectors.joining("/"))
        + extension;
  }

  private static String part(String part) {
    StringBuilder name = new StringBuilder();
    for (byte one : part.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (one & 0xFF);
      if (isPlain(character)) {
        name.append(character);
      } else {
        name.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
      }
    }
    if (name.length() == 0) {
      return "%"; // of an id with two slashes together: no file name can be empty
    }
    if (name.charAt(0) == '.' || RESERVED.contains(stem(name.toString()))) {
      // No hidden files, no way up, no devices: the first character is written as a byte too.
      name.replace(0, 1, "%" + HexFormat.of().withUpperCase().toHexDigits((byte) name.charAt(0)));
    }
    // Too long for a file system; read back, such an article has another id.
    return name.length() <= LONGEST
        ? name.toString()
        : name.substring(0, LONGEST) + "%" + Integer.toHexString(part.hashCode());
  }

  private static String stem(String name) {
    int dot = name.indexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(char character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9'
        || character == '.'
        || character == '-'
        || character == '_'
        || character == ' ';
  }

  /** The article that a file was named for: the inverse of {@link #file}. */
  public static String article(String file, String extension) {
    String name = file.substring(0, file.length() - extension.length());
    if (name.indexOf('%') < 0) {
      return name;
    }
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = new byte[bytes.length];
    int size = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2])) {
        decoded[size++] =
            (byte) (Character.digit(bytes[i + 1], 16) << 4 | Character.digit(bytes[i + 2], 16));
        i += 2;
      } else if (bytes[i] != '%' || !standsAlone(bytes, i)) {
        decoded[size++] = bytes[i];
      }
    }
    return new String(decoded, 0, size, StandardCharsets.UTF_8);
  }

  private static boolean standsAlone(byte[] bytes, int at) {
    return (at == 0 || bytes[at - 1] == '/') && (at + 1 == bytes.length || bytes[at + 1] == '/');
  }

  private static boolean isHex(byte one) {
    return Character.digit(one, 16) >= 0;
  }

  /** A file of a folder and the article that its name says. */
  public record ArticleFile(String article, Path path) {}

  /**
   * All files below a folder whose names end so, by article as {@link Sample}s are; hidden ones are
   * passed over, links are not followed. A single file is given for itself.
   */
  public static List<ArticleFile> list(Path folder, String extension) throws IOException {
    if (Files.isRegularFile(folder)) {
      Path name = folder.getFileName();
      String file = name == null ? "" : name.toString();
      String article = file.endsWith(extension) ? article(file, extension) : file;
      return List.of(new ArticleFile(article, folder));
    }
    try (Stream<Path> files =
        Files.find(folder, Integer.MAX_VALUE, (file, attributes) -> isFile(file, attributes))) {
      return files
          .filter(file -> file.toString().endsWith(extension))
          .filter(file -> !hidden(folder, file))
          .map(file -> new ArticleFile(article(name(folder, file), extension), file))
          .sorted(Comparator.comparing(ArticleFile::article))
          .toList();
    }
  }

  /** The walk has looked at each file already, but for what a link leads to. */
  private static boolean isFile(Path file, BasicFileAttributes attributes) {
    return attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file);
  }

  private static boolean hidden(Path folder, Path file) {
    String name = name(folder, file);
    return name.startsWith(".") || name.contains("/.");
  }

  /** A file's name below a folder, with slashes on every system. */
  public static String name(Path folder, Path file) {
    String separator = file.getFileSystem().getSeparator();
    String above = folder + separator;
    String whole = file.toString();
    if (whole.startsWith(above)) {
      return whole.substring(above.length()).replace(separator, "/"); // of nearly all
    }
    Path name = folder.equals(file) ? file.getFileName() : folder.relativize(file);
    return String.valueOf(name).replace(separator, "/");
  }
}

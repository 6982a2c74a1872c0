package org.factdesk.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words why a file could not be read or written. */
public final class PlainReason {
  private static final Map<String, String> OF_SYSTEM =
      Map.of(
          "No space left", "no space is left on the disk; make room",
          "Disk quota", "no space is left for you on the disk; make room",
          "Read-only", "the disk can only be read; choose another folder",
          "File name too long", "the name is too long; choose a shorter one");

  private static final Map<String, String> OF_LIMITS =
      Map.of(
          "nesting depth", "is nested too deeply",
          "Number", "has a number that is too long",
          "Name", "has a field whose name is too long");

  private static final Pattern TWICE = Pattern.compile("(?s)Duplicate field '(.*)' for .*");
  private static final Pattern UNEXPECTED =
      Pattern.compile("(?s)(?:Unexpected character \\(|Unrecognized token )('.*?').*");

  private PlainReason() {}

  /** One clause that follows a bracket or colon: what is the case, and what to do if anything. */
  public static String of(Exception failure) {
    if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return of(wrapped.getCause());
    } else if (failure instanceof FileSystemException system) {
      return ofFile(system, seen(system));
    } else if (failure instanceof CharacterCodingException) {
      return "it is not UTF-8; save it as UTF-8";
    } else if (failure instanceof JsonProcessingException json) {
      return "it " + ofJson(json);
    }
    String message = failure.getMessage();
    return message == null || message.isBlank() ? "the disk refused it" : message;
  }

  private static String ofFile(FileSystemException failure, String file) {
    if (failure instanceof AccessDeniedException) {
      return "no permission for " + file + "; get it or choose another";
    } else if (failure instanceof NoSuchFileException) {
      return file + " is not there";
    } else if (failure instanceof NotDirectoryException
        || failure instanceof FileAlreadyExistsException) {
      return inTheWay(file);
    }
    String reason = Optional.ofNullable(failure.getReason()).orElse("");
    if (reason.startsWith("Not a directory")) {
      return inTheWay(file);
    }
    return OF_SYSTEM.entrySet().stream()
        .filter(known -> reason.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(reason.isEmpty() ? "the disk refused " + file : file + ": " + reason);
  }

  private static String inTheWay(String file) {
    return "a file is where a folder is needed: " + file + "; choose another folder";
  }

  /** The file, or the folder around it where it is a hidden one of ours. */
  private static String seen(FileSystemException failure) {
    if (failure.getFile() == null) {
      return "the file";
    }
    Path file = Path.of(failure.getFile());
    Path parent = file.getParent();
    boolean hidden = String.valueOf(file.getFileName()).startsWith(".");
    return hidden && parent != null ? parent.toString() : file.toString();
  }

  /** One clause that follows the name of a file or a place in it, such as {@code is no JSON}. */
  public static String ofJson(JsonProcessingException failure) {
    String message = String.valueOf(failure.getOriginalMessage());
    if (failure instanceof StreamConstraintsException) {
      return OF_LIMITS.entrySet().stream()
          .filter(known -> message.contains(known.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse("has a value that is too long");
    } else if (failure instanceof JsonEOFException) {
      return "is no JSON: it ends too early";
    }
    Matcher twice = TWICE.matcher(message);
    if (twice.matches()) {
      return "names the field '" + twice.group(1) + "' twice";
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    return unexpected.matches()
        ? "is no JSON: " + unexpected.group(1) + " cannot stand there"
        : "is no JSON";
  }
}

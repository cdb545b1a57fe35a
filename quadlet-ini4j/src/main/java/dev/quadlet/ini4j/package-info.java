/**
 * ini4j beside the unit documents: {@link dev.quadlet.ini4j.IniBridge} takes settings over to an {@code Ini} and back,
 * and says what stays behind; {@link dev.quadlet.ini4j.IniSettings} reads a program's own INI file.
 *
 * <p>ini4j is not fit to read or write unit files: it knows neither their continuation lines nor their order, and what
 * it writes can hold other settings than it was given. So files are read and written by {@code dev.quadlet.syntax} alone,
 * and this package is for programs that already work with an {@code Ini}.
 *
 * <p>Nothing here expands a value. ini4j does so in {@code fetch}, {@code to} and {@code as}, where {@code x=${x}}
 * overflows the stack (CVE-2022-41404) and {@code ${@env/NAME}} puts in a variable of the process; and the
 * {@code entrySet} of a section has no order and one value per key. So read an {@code Ini} with {@code keySet},
 * {@code get} and {@code getAll}.
 */
@NullMarked
package dev.quadlet.ini4j;

import org.jspecify.annotations.NullMarked;

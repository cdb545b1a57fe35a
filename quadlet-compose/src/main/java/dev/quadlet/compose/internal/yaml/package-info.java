/** YAML as a tree whose nodes know their places. */
@NullMarked
package dev.quadlet.compose.internal.yaml;

import org.jspecify.annotations.NullMarked;

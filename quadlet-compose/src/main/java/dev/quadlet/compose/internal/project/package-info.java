/** Several compose files made one: documents, overrides, extensions, inclusions, profiles. */
@NullMarked
package dev.quadlet.compose.internal.project;

import org.jspecify.annotations.NullMarked;

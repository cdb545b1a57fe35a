package dev.quadlet.compose.internal.project;

import dev.quadlet.compose.internal.interpolation.Placeholders;
import dev.quadlet.compose.internal.interpolation.Variables;
import dev.quadlet.compose.internal.yaml.Mapping;

/**
 * All files of a project as one.
 *
 * @param name the project's name, which the names of its volumes and networks begin with
 * @param root the merged file
 * @param folders where relative paths start
 * @param variables the variables that it was filled in with
 * @param placeholders the variables that are left
 */
public record ComposeProject(
        String name, Mapping root, Folders folders, Variables variables, Placeholders placeholders) {}

/**
 * Who needs whom, and why: the picture of a stack.
 *
 * <p>{@link dev.quadlet.graph.StackGraph} is made of a {@link dev.quadlet.Stack}. Its {@link dev.quadlet.graph.Node}s are
 * the services that the stack makes and those outside of it that it names; each {@link dev.quadlet.graph.Edge} knows the
 * line that it comes from ({@link dev.quadlet.graph.Origin}) and what it means ({@link dev.quadlet.graph.Relation}). From
 * them follow the order of start, cycles, what a change restarts, collisions, and pictures in Mermaid and DOT.
 */
@NullMarked
package dev.quadlet.graph;

import org.jspecify.annotations.NullMarked;

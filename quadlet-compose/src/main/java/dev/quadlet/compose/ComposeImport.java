package dev.quadlet.compose;

import dev.quadlet.Stack;
import dev.quadlet.loss.LossReport;

/**
 * What became of a compose file, or of a command line.
 *
 * @param stack the units with all that belongs to them; what could be carried over is in it even where the report has errors
 * @param lossReport what is not in the stack, or means something else there
 */
public record ComposeImport(Stack stack, LossReport lossReport) {}

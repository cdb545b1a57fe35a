package dev.quadlet.examples.operate;

import dev.quadlet.Stack;

/**
 * A stack that is ready to be deployed.
 *
 * @param stack the stack
 * @param secrets where its secrets come from, in words
 */
public record Release(Stack stack, String secrets) {}

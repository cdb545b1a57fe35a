/** The part of the program that works on hosts: deploys, watches, restarts, updates, removes. */
@NullMarked
package dev.quadlet.examples.operate;

import org.jspecify.annotations.NullMarked;

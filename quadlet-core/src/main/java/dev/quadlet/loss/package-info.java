/** What is lost when texts of one form become another, each loss at its place and with what to do about it. */
@NullMarked
package dev.quadlet.loss;

import org.jspecify.annotations.NullMarked;

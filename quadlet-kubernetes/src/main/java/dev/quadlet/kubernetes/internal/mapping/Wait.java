package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.value.UnitName;

/**
 * That one unit starts behind another.
 *
 * @param spot the line that says so
 * @param unit the other unit, by any of its names
 */
record Wait(Spot spot, UnitName unit) {}

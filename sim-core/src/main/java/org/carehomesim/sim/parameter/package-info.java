/** What a parameter can be: a number with a unit and a source, a distribution, a value that changes by date. */
package org.carehomesim.sim.parameter;

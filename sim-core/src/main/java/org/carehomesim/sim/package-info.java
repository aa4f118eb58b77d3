/** The model: one run of the care homes of a region. */
package org.carehomesim.sim;

/** Visitors of residents, and the households of staff and visitors. */
package org.carehomesim.sim.family;

/** The areas of infection-control practice that homes are asked about. */
package org.carehomesim.sim.checklist;

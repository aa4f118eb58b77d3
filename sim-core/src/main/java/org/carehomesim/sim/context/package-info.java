/** What all processes of one run share. */
package org.carehomesim.sim.context;

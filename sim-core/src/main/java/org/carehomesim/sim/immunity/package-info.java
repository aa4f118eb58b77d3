/** Who is protected from infection before the first case: immune from earlier on, or vaccinated. */
package org.carehomesim.sim.immunity;

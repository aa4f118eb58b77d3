/** Who meets whom and how infection passes: in homes, in households and from the community. */
package org.carehomesim.sim.contact;

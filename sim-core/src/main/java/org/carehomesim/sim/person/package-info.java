/** Everyone in the model and the health state each of them has. */
package org.carehomesim.sim.person;

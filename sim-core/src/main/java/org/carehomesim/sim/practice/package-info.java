/** How well homes practise infection control in 19 areas: what that does, how it fails, drifts and is put right. */
package org.carehomesim.sim.practice;

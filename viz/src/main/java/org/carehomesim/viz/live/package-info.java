/** The live windows: MASON's console and display around a run, with our drawings in them. */
package org.carehomesim.viz.live;

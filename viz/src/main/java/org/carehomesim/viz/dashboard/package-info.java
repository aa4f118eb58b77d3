/** The windows beside the homes: charts of a run, or of two side by side, and policies to switch by hand. */
package org.carehomesim.viz.dashboard;

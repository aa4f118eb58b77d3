/** What the charts show of each day of a run: counts, reproduction numbers and policies, taken while the run stands still. */
package org.carehomesim.viz.figures;

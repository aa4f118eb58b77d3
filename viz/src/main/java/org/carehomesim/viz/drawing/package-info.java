/** The picture of a run: headline, the homes as coloured tiles, and the legend. */
package org.carehomesim.viz.drawing;

/** The picture of a run: headline, the map of homes and people, and the legend. */
package org.carehomesim.viz.drawing;

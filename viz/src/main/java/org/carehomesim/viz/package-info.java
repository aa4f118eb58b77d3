/** Watching one run: {@link org.carehomesim.viz.Viewer} opens the live windows or draws a picture without a display. */
package org.carehomesim.viz;

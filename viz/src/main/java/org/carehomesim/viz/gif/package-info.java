/** Animated GIF files. */
package org.carehomesim.viz.gif;

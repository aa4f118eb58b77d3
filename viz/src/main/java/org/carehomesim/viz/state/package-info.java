/** What the drawings know of a run: read only, so that watching cannot change what happens. */
package org.carehomesim.viz.state;

/** Watching one run live. */
package org.carehomesim.viz;

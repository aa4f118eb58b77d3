/** How precise the runs of a batch are, when a batch goes on until they are precise enough. */
package org.carehomesim.results.precision;

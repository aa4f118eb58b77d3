/** What makes a batch safe against being cut off: its journal, its lock, and finding how far it came. */
package org.carehomesim.results.store;

/** What is needed to pack the program and is not part of it. */
package org.carehomesim.distribution;

/** Numbers as people read them. */
package org.carehomesim.results.format;

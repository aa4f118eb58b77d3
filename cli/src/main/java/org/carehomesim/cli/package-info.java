/** The carehome command. */
package org.carehomesim.cli;

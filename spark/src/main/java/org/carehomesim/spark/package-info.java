/** The carehome command with the runs of batches carried out by Apache Spark. */
package org.carehomesim.spark;

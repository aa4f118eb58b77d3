/** Measures that users add: JAR files with policies of their own, found, checked and named by their hash. */
package org.carehomesim.scenario.measure;

/** A measure of our own for CareHomeSim. */
package org.example;

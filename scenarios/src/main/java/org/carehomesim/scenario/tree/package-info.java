/** YAML as a tree of values that know where they were written, and how trees are laid over each other. */
package org.carehomesim.scenario.tree;

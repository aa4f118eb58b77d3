package org.carehomesim.sim.supply;

import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Parameter;

/** One kind of protective equipment: how much of it is used, what it costs and how much of the protection it carries. */
public record ItemParameters(
        @Parameter(
                meaning = "Items used in one contact of ordinary care",
                unit = "items per contact of a resident with staff",
                source =
                        "aprons with gloves: 6-10 changes a day in normal times, from memory; 7.9 contacts a day (Nguyen 2022)",
                min = 0)
        double perContact,

        @Parameter(
                meaning = "Items used in addition in one contact with a resident in isolation",
                unit = "items per contact of an isolated resident with staff",
                source = "judgement: full equipment",
                min = 0)
        double extraPerIsolationContact,

        @Parameter(
                meaning = "Items used by a member of staff who wears masks",
                unit = "items per shift",
                source = "2-4 masks a shift, practice and DHSC guidance",
                min = 0)
        double perMaskedShift,

        @Parameter(
                meaning = "Ordinary price of one item",
                unit = "GBP per item",
                source =
                        "mask 9p before the pandemic (Havering 2020); apron 3-5p, glove 3-5p, visor 1-2 pounds, from memory",
                min = 0)
        double priceGbp,

        @Parameter(
                meaning = "Price relative to the ordinary one, by date",
                unit = "ratio",
                source = "spring 2020: masks x6 to x24, gloves and aprons x1.6 to x3 (Romford Recorder, Care England)",
                min = 0)
        DateSeries priceFactor,

        @Parameter(
                meaning =
                        "Weight of the item in the protection that equipment gives; shares are taken of the items needed",
                unit = "weight",
                source = "judgement after Chu 2020: masks 0.15, eye protection 0.22 (odds ratios)",
                min = 0)
        double protectionWeight,

        @Parameter(
                meaning = "Stock at the start besides the days of ordinary use",
                unit = "items per bed",
                source = "300 free masks for each home in March 2020 (Times)",
                min = 0)
        double initialPerBed) {}

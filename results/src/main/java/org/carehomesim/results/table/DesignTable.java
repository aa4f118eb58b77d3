package org.carehomesim.results.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The points of a design with the values of their parameters: the table {@code design.csv}.
 *
 * @param method name of the method that chose the points
 * @param parameters paths of the parameters
 * @param points the points in order
 */
public record DesignTable(String method, List<String> parameters, List<Point> points) {

    /** Copies the lists. */
    public DesignTable {
        parameters = List.copyOf(parameters);
        points = List.copyOf(points);
    }

    /**
     * A point.
     *
     * @param name name of its scenario
     * @param sample number of the sample or trajectory that it belongs to
     * @param part what it is in it
     * @param varied path of the parameter in which it differs from the point it is compared with, or empty
     * @param step change of that parameter on a scale from 0 to 1; 0 if it says nothing
     * @param values values of the parameters
     */
    public record Point(String name, int sample, String part, String varied, double step, List<String> values) {

        /** Copies the values. */
        public Point {
            values = List.copyOf(values);
        }
    }

    /** Whether a results folder holds a design. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(Table.DESIGN.fileName()));
    }

    /** Writes or replaces the table. */
    public void write(Path folder) throws IOException {
        List<String> columns = Stream.concat(Table.DESIGN.columns().stream(), parameters.stream())
                .toList();
        AtomicFile.write(folder.resolve(Table.DESIGN.fileName()), temporary -> {
            try (RowWriter out = RowWriter.create(temporary, columns)) {
                for (Point point : points) {
                    write(out, point);
                }
            }
        });
    }

    private void write(RowWriter out, Point point) throws IOException {
        out.text(point.name());
        out.text(method);
        out.number(point.sample());
        out.text(point.part());
        out.text(point.varied());
        out.number(point.step());
        for (String value : point.values()) {
            out.text(value);
        }
        out.endRow();
    }

    /**
     * Reads the table.
     *
     * @throws MalformedTableException if it does not hold what it should
     */
    public static DesignTable read(Path folder) throws IOException {
        try (RowReader reader = new RowReader(folder, Table.DESIGN)) {
            int fixed = Table.DESIGN.columns().size();
            int all = reader.columns().size();
            String method = "";
            List<Point> points = new ArrayList<>();
            while (reader.next()) {
                method = reader.text(reader.index("method"));
                points.add(new Point(
                        reader.text(reader.index("point")),
                        reader.whole(reader.index("sample")),
                        reader.text(reader.index("part")),
                        reader.text(reader.index("varied")),
                        reader.number(reader.index("step")),
                        IntStream.range(fixed, all).mapToObj(reader::text).toList()));
            }
            return new DesignTable(method, reader.columns().subList(fixed, all), points);
        }
    }
}

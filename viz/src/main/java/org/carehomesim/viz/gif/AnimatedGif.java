package org.carehomesim.viz.gif;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * An animated GIF that plays without end, written picture by picture.
 *
 * <p>Of each picture only the part that has changed is written, and in it only the points that have changed.
 */
public final class AnimatedGif implements AutoCloseable {

    private static final int MILLISECONDS_OF_GIF_UNIT = 10;

    private final GifColours colours;
    private final ImageWriter writer;
    private final ImageOutputStream out;
    private int[] shown = new int[0];

    /**
     * Begins the file.
     *
     * @param stream where to write; stays open
     * @param colours colours of all pictures
     * @throws IOException if it cannot be written
     */
    public AnimatedGif(OutputStream stream, GifColours colours) throws IOException {
        this.colours = colours;
        writer = ImageIO.getImageWritersByFormatName("gif").next();
        out = ImageIO.createImageOutputStream(stream);
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
    }

    /**
     * Adds a picture.
     *
     * @param picture of the same size as all others
     * @param milliseconds how long it is shown, rounded to hundredths of a second
     * @throws IOException if it cannot be written
     */
    public void add(BufferedImage picture, int milliseconds) throws IOException {
        int[] indices = indices(picture);
        boolean first = shown.length == 0;
        int width = picture.getWidth();
        Rectangle part = first ? new Rectangle(width, picture.getHeight()) : changed(indices, width);
        BufferedImage frame =
                new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, colours.model());
        WritableRaster raster = frame.getRaster();
        for (int y = 0; y < part.height; y++) {
            for (int x = 0; x < part.width; x++) {
                int at = (part.y + y) * width + part.x + x;
                boolean same = !first && indices[at] == shown[at];
                raster.setSample(x, y, 0, same ? colours.transparent() : indices[at]);
            }
        }
        writer.writeToSequence(new IIOImage(frame, null, metadata(frame, part, milliseconds)), null);
        shown = indices;
    }

    /** Ends the file. */
    @Override
    public void close() throws IOException {
        try {
            writer.endWriteSequence();
            out.close();
        } finally {
            writer.dispose();
        }
    }

    private int[] indices(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        Arrays.setAll(pixels, i -> colours.nearest(pixels[i]));
        return pixels;
    }

    /** The smallest part that holds all changes; one point if there are none. */
    private Rectangle changed(int[] indices, int width) {
        Rectangle part = new Rectangle(-1, -1);
        for (int i = 0; i < indices.length; i++) {
            if (indices[i] != shown[i]) {
                part.add(new Rectangle(i % width, i / width, 1, 1));
            }
        }
        return part.isEmpty() ? new Rectangle(1, 1) : part;
    }

    private IIOMetadata metadata(BufferedImage frame, Rectangle part, int milliseconds) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), null);
        String format = metadata.getNativeMetadataFormatName();
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(format);
        IIOMetadataNode place = child(root, "ImageDescriptor");
        place.setAttribute("imageLeftPosition", Integer.toString(part.x));
        place.setAttribute("imageTopPosition", Integer.toString(part.y));
        place.setAttribute("imageWidth", Integer.toString(part.width));
        place.setAttribute("imageHeight", Integer.toString(part.height));
        place.setAttribute("interlaceFlag", "FALSE");
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "TRUE");
        control.setAttribute("transparentColorIndex", Integer.toString(colours.transparent()));
        control.setAttribute("delayTime", Integer.toString(milliseconds / MILLISECONDS_OF_GIF_UNIT));
        if (shown.length == 0) {
            child(root, "ApplicationExtensions").appendChild(endlessLoop());
        }
        metadata.setFromTree(format, root);
        return metadata;
    }

    /** What the Netscape browser introduced for playing again and again; 0 times is without end. */
    private static IIOMetadataNode endlessLoop() {
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(new byte[] {1, 0, 0});
        return loop;
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i).getNodeName().equals(name)) {
                return (IIOMetadataNode) root.item(i);
            }
        }
        IIOMetadataNode added = new IIOMetadataNode(name);
        root.appendChild(added);
        return added;
    }
}

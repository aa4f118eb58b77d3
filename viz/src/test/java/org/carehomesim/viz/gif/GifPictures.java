package org.carehomesim.viz.gif;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Node;

/**
 * What a viewer shows of an animated GIF.
 *
 * @param pictures the pictures, each put together from the parts written so far
 * @param hundredths how long each is shown, in hundredths of a second
 * @param partSizes points written for each
 * @param loops how often it plays, {@link #WITHOUT_END}, or -1 if the file does not say
 */
public record GifPictures(List<BufferedImage> pictures, List<Integer> hundredths, List<Integer> partSizes, int loops) {

    public static final int WITHOUT_END = 0;

    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    /** Reads a file. */
    public static GifPictures read(InputStream stream) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        List<BufferedImage> pictures = new ArrayList<>();
        List<Integer> hundredths = new ArrayList<>();
        List<Integer> partSizes = new ArrayList<>();
        int loops = -1;
        try (ImageInputStream in = ImageIO.createImageInputStream(stream)) {
            reader.setInput(in);
            int count = reader.getNumImages(true);
            for (int i = 0; i < count; i++) {
                BufferedImage part = reader.read(i);
                Node root = reader.getImageMetadata(i).getAsTree(FORMAT);
                Node place = child(root, "ImageDescriptor");
                BufferedImage whole = i == 0
                        ? new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB)
                        : copy(pictures.get(i - 1));
                Graphics2D graphics = whole.createGraphics();
                graphics.drawImage(part, number(place, "imageLeftPosition"), number(place, "imageTopPosition"), null);
                graphics.dispose();
                pictures.add(whole);
                hundredths.add(number(child(root, "GraphicControlExtension"), "delayTime"));
                partSizes.add(part.getWidth() * part.getHeight());
                Node extensions = child(root, "ApplicationExtensions");
                if (extensions != null) {
                    byte[] data = (byte[]) ((IIOMetadataNode) extensions.getFirstChild()).getUserObject();
                    loops = (data[1] & 0xFF) + 256 * (data[2] & 0xFF);
                }
            }
        } finally {
            reader.dispose();
        }
        return new GifPictures(pictures, hundredths, partSizes, loops);
    }

    private static BufferedImage copy(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.setData(image.getData());
        return copy;
    }

    private static int number(Node node, String attribute) {
        return Integer.parseInt(node.getAttributes().getNamedItem(attribute).getNodeValue());
    }

    private static Node child(Node root, String name) {
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node;
            }
        }
        return null;
    }
}

package org.carehomesim.viz.gif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnimatedGifTest {

    private static final GifColours COLOURS =
            GifColours.of(List.of(Color.YELLOW), List.of(Color.RED, Color.BLUE), Color.WHITE, 4);

    /** A red square that moves to the right over white. */
    private static BufferedImage frame(int number) {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 60, 40);
        graphics.setColor(Color.RED);
        graphics.fillRect(10 * number, 15, 10, 10);
        graphics.dispose();
        return image;
    }

    private static GifPictures write(List<BufferedImage> frames, int milliseconds) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AnimatedGif gif = new AnimatedGif(bytes, COLOURS)) {
            for (BufferedImage frame : frames) {
                gif.add(frame, milliseconds);
            }
        }
        return GifPictures.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Test
    void showsEveryPictureAsItWas() throws IOException {
        List<BufferedImage> frames =
                IntStream.range(0, 5).mapToObj(AnimatedGifTest::frame).toList();

        GifPictures gif = write(frames, 160);

        assertThat(gif.pictures()).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(pixels(gif.pictures().get(i))).isEqualTo(pixels(frames.get(i)));
        }
    }

    @Test
    void playsWithoutEndAtItsPace() throws IOException {
        GifPictures gif = write(List.of(frame(0), frame(1)), 160);

        assertThat(gif.hundredths()).containsExactly(16, 16);
        assertThat(gif.loops()).isEqualTo(GifPictures.WITHOUT_END);
    }

    @Test
    void onlyChangesAreWritten() throws IOException {
        GifPictures gif = write(List.of(frame(0), frame(1), frame(1)), 100);

        assertThat(gif.partSizes()).containsExactly(60 * 40, 20 * 10, 1);
        assertThat(pixels(gif.pictures().get(2))).isEqualTo(pixels(frame(1)));
    }

    @Test
    void othersBecomeTheNearestColour() {
        assertThat(COLOURS.nearest(0xFF0000)).isEqualTo(COLOURS.nearest(0xF80505));
        assertThat(COLOURS.nearest(0x0000FF)).isNotEqualTo(COLOURS.nearest(0xFF0000));
        assertThat(COLOURS.model().getRGB(COLOURS.nearest(0xFEFEFE))).isEqualTo(Color.WHITE.getRGB());
        assertThat(COLOURS.model().getRGB(COLOURS.nearest(0xFF8181)))
                .as("half way from red to white")
                .isEqualTo(new Color(255, 128, 128).getRGB());
    }

    @Test
    void tooManyColoursAreRefused() {
        List<Color> greys =
                IntStream.range(0, 200).mapToObj(i -> new Color(i, i, i)).toList();

        assertThatThrownBy(() -> GifColours.of(List.of(), greys, Color.RED, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("401 colours")
                .hasMessageContaining("255");
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}

package org.carehomesim.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.carehomesim.viz.drawing.Palette;
import org.carehomesim.viz.drawing.Pixels;
import org.carehomesim.viz.live.SyntheticSector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

    private static final Rectangle2D LEFT = new Rectangle2D.Double(0, 120, 690, 600);
    private static final Rectangle2D RIGHT = new Rectangle2D.Double(730, 120, 550, 600);

    @TempDir
    private Path folder;

    private static SyntheticSector afterDay(int day) {
        SyntheticSector sector = new SyntheticSector(85, 120);
        sector.start();
        while (sector.daysDone() <= day) {
            sector.schedule.step(sector);
        }
        return sector;
    }

    @Test
    void showsTilesAndCurveSideBySide() throws IOException {
        Path png = folder.resolve("new-folder/day-45.png");
        Snapshot.write(afterDay(45), "A made-up wave", png);

        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isEqualTo(Snapshot.WIDTH);
        assertThat(image.getHeight()).isEqualTo(Snapshot.HEIGHT);
        assertThat(Pixels.count(image, LEFT, Palette.NEVER_INFECTED)).isGreaterThan(20_000);
        assertThat(Pixels.count(image, LEFT, Palette.OVER)).isGreaterThan(5_000);
        assertThat(Pixels.count(image, RIGHT, Palette.INFECTIOUS)).isGreaterThan(300);
        assertThat(Pixels.count(image, RIGHT, Palette.NEW_INFECTIONS)).isGreaterThan(500);
    }

    @Test
    void differentDaysGiveDifferentPictures() {
        BufferedImage early = Snapshot.draw(afterDay(10), "A made-up wave");
        BufferedImage late = Snapshot.draw(afterDay(60), "A made-up wave");

        assertThat(Pixels.differences(early, late, LEFT)).isGreaterThan(20_000);
        assertThat(Pixels.differences(early, late, RIGHT)).isGreaterThan(1_000);
    }

    @Test
    void theSameDayGivesTheSamePicture() {
        BufferedImage one = Snapshot.draw(afterDay(30), "A made-up wave");
        BufferedImage other = Snapshot.draw(afterDay(30), "A made-up wave");

        assertThat(Pixels.differences(one, other, Pixels.whole(one))).isZero();
    }

    @Test
    void beforeTheFirstDayThereIsAPictureToo() {
        SyntheticSector sector = new SyntheticSector(85, 120);
        sector.start();

        BufferedImage image = Snapshot.draw(sector, "A made-up wave");

        assertThat(Pixels.count(image, LEFT, Palette.NEVER_INFECTED)).isGreaterThan(200_000);
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> Snapshot.write(afterDay(1), "A made-up wave", notAFolder.resolve("day.png")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("day.png")
                .hasMessageContaining("cannot be written");
    }
}

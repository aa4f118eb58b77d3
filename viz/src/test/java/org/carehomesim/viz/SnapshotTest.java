package org.carehomesim.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.carehomesim.viz.drawing.Palette;
import org.carehomesim.viz.drawing.Pixels;
import org.carehomesim.viz.live.SyntheticSector;
import org.carehomesim.viz.state.MovementLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

    private static final Rectangle2D LEFT = new Rectangle2D.Double(0, 120, 690, 600);
    private static final Rectangle2D RIGHT = new Rectangle2D.Double(770, 120, 510, 600);

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

    private static BufferedImage draw(SyntheticSector sector) {
        return Snapshot.draw(sector, new MovementLog(sector), "A made-up wave", OptionalInt.empty());
    }

    private static void write(SyntheticSector sector, Path png) {
        Snapshot.write(sector, new MovementLog(sector), "A made-up wave", OptionalInt.empty(), png);
    }

    @Test
    void showsMapAndCurveSideBySide() throws IOException {
        Path png = folder.resolve("new-folder/day-45.png");
        write(afterDay(45), png);

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
        BufferedImage early = draw(afterDay(10));
        BufferedImage late = draw(afterDay(60));

        assertThat(Pixels.differences(early, late, LEFT)).isGreaterThan(20_000);
        assertThat(Pixels.differences(early, late, RIGHT)).isGreaterThan(1_000);
    }

    @Test
    void theSameDayGivesTheSamePicture() {
        BufferedImage one = draw(afterDay(30));
        BufferedImage other = draw(afterDay(30));

        assertThat(Pixels.differences(one, other, Pixels.whole(one))).isZero();
    }

    @Test
    void beforeTheFirstDayThereIsAPictureToo() {
        SyntheticSector sector = new SyntheticSector(85, 120);
        sector.start();

        BufferedImage image = draw(sector);

        assertThat(Pixels.count(image, LEFT, Palette.NEVER_INFECTED)).isGreaterThan(80_000);
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> write(afterDay(1), notAFolder.resolve("day.png")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("day.png")
                .hasMessageContaining("cannot be written");
        assertThat(folder)
                .isDirectoryContaining(path -> path.equals(notAFolder))
                .isDirectoryNotContaining("glob:**.part");
    }
}

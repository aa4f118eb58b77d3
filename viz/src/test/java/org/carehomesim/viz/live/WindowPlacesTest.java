package org.carehomesim.viz.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlacesTest {

    @ParameterizedTest
    @CsvSource({"0,0,1280,800", "0,27,1920,1053", "100,50,3840,2160"})
    void windowsShareTheScreenWithoutOverlap(int x, int y, int width, int height) {
        Rectangle screen = new Rectangle(x, y, width, height);
        WindowPlaces places = WindowPlaces.on(screen);

        List<Rectangle> windows = List.of(places.homes(), places.curve(), places.console());
        assertThat(windows).allMatch(screen::contains);
        assertThat(places.homes().intersects(places.curve())).isFalse();
        assertThat(places.homes().intersects(places.console())).isFalse();
        assertThat(places.curve().intersects(places.console())).isFalse();
    }
}

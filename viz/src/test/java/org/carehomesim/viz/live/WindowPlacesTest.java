package org.carehomesim.viz.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlacesTest {

    @ParameterizedTest
    @CsvSource({"0,0,1280,720,1", "0,0,1280,720,2", "0,27,1920,1053,1", "100,50,3840,2160,2"})
    void windowsShareTheScreenWithoutOverlap(int x, int y, int width, int height, int runs) {
        Rectangle screen = new Rectangle(x, y, width, height);
        WindowPlaces places = WindowPlaces.on(screen, runs);

        List<Rectangle> windows = new ArrayList<>(places.homes());
        windows.addAll(List.of(places.charts(), places.console(), places.policies()));
        assertThat(places.homes()).hasSize(runs);
        assertThat(windows).allMatch(screen::contains);
        for (Rectangle one : windows) {
            assertThat(windows).filteredOn(one::intersects).containsExactly(one);
        }
    }
}

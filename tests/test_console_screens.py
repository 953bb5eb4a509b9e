"""The list of screens is complete: what the journeys look at on every screen is looked at everywhere."""

from console_screens import SCREENS, routes, shape


def test_every_address_of_the_console_is_among_the_screens() -> None:
    paths = {shape(path) for path in SCREENS.values()}

    # Settings lead on to the first of them.
    assert routes() - paths == {"/settings"}

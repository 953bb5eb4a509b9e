"""What a measurement is given."""

from dataclasses import dataclass

from bench.bare import Bare


@dataclass(frozen=True)
class Setting:
    """An open, empty database beside a bare connection to it; `is_quick` asks for a tenth of the work."""

    engine: str
    bare: Bare
    is_quick: bool

    def sized(self, number: int) -> int:
        return number // 10 if self.is_quick else number

    @property
    def rounds(self) -> int:
        return 2 if self.is_quick else 3

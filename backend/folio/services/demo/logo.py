"""The demo company's logo, drawn here so that it belongs to nobody else."""

import base64
import io

from PIL import Image, ImageDraw, ImageFont

INK = "#0f3d3e"
LEAF = "#1f8a70"
SAND = "#e2b04a"
HEIGHT = 128
WIDTH = 560
TILE = 52


def draw_logo() -> str:
    """A PNG in base64: four tiles, and the company's name beside them."""
    image = Image.new("RGBA", (WIDTH, HEIGHT), (255, 255, 255, 0))
    brush = ImageDraw.Draw(image)
    _draw_tiles(brush)
    brush.text((140, HEIGHT // 2), "tessellar", fill=INK, font=ImageFont.load_default(76), anchor="lm")
    file = io.BytesIO()
    image.save(file, "PNG")
    return base64.b64encode(file.getvalue()).decode()


def _draw_tiles(brush: ImageDraw.ImageDraw) -> None:
    left, top, step = 4, 8, TILE + 8
    brush.rounded_rectangle((left, top, left + TILE, top + TILE), 12, fill=LEAF)
    brush.rounded_rectangle((left + step, top, left + step + TILE, top + TILE), 12, fill=INK)
    brush.rounded_rectangle((left, top + step, left + TILE, top + step + TILE), 12, fill=INK)
    brush.ellipse((left + step, top + step, left + step + TILE, top + step + TILE), fill=SAND)

/** How well a colour can be read, by the formula of WCAG 2.2. */

/** Least for text of normal size. */
export const READABLE = 4.5;

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** From 1 (the same) to 21 (black on white). */
export function contrastOf(colour: string, other: string): number {
  const [dark, light] = [luminanceOf(colour), luminanceOf(other)].sort((one, another) => one - another) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => linear(parseInt(colour.slice(start, start + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

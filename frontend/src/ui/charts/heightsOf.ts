/** Shares of the highest value, for drawing only: a pixel is coarser than any rounding here. */
export function heightsOf(values: readonly string[]): number[] {
  const sizes = values.map((value) => Math.max(Number(value), 0));
  const highest = Math.max(...sizes, 0);
  return sizes.map((size) => (highest === 0 ? 0 : size / highest));
}

/** Where each value begins on a line of length 1, and how much of it it takes; for drawing only. */
export function sharesOf(values: readonly string[]): { start: number; width: number }[] {
  const sizes = values.map((value) => Math.max(Number(value), 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let start = 0;
  return sizes.map((size) => {
    const share = { start, width: whole === 0 ? 0 : size / whole };
    start += share.width;
    return share;
  });
}

/** Puts the keyboard into a field of a line, once it is on screen. */

export function focusField(lineId: string, field: string): void {
  requestAnimationFrame(() => {
    const input = document.querySelector<HTMLInputElement>(`[data-line="${CSS.escape(lineId)}"] [data-field="${field}"]`);
    input?.focus();
    input?.select();
  });
}

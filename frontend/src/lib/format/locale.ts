/** The viewer's locale, asked once: formats do not change while the page is open. */
export const locale: string = navigator.languages[0] ?? navigator.language;

const svg = (shapes: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#107c41" stroke-width="2" stroke-linejoin="round" stroke-linecap="round">${shapes}</svg>`,
  )}`;

const SHEET = '<path d="M6 3h14l6 6v20H6z" fill="#fff"/><path d="M20 3v6h6"/>';

/** Pictures of the page's own buttons; those of the add-in come with its manifest. */
export const ICONS = {
  newBook: svg(`${SHEET}<path d="M16 14v10M11 19h10"/>`),
  open: svg('<path d="M3 27V7h9l3 4h12v4" fill="#fff"/><path d="M3 27l5-12h22l-5 12z" fill="#deefe4"/>'),
  save: svg(
    '<path d="M4 4h20l4 4v20H4z" fill="#fff"/><path d="M9 4v8h12V4" fill="#deefe4"/><path d="M9 28V18h14v10"/>',
  ),
  samples: svg(
    '<path d="M9 3h17v20H9z" fill="#fff"/><path d="M5 9v20h17"/><path d="M13 9h9M13 13h9M13 17h5"/>',
  ),
} as const;

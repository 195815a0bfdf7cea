/** A number in the format of an axis: percent or plain, decimals as many as the format has zeros. */
export function formatted(value: number, format: string): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const isPercent = format.includes("%");
  const shown = (isPercent ? value * 100 : value).toFixed(format === "General" ? 2 : decimals);
  const short = format === "General" ? String(Number(shown)) : shown;
  return short.replace(".", ",") + (isPercent ? "%" : "");
}

/** As many letters as fit, at about 6.2 pixels each. */
export function fitted(text: string, width: number): string {
  const most = Math.max(1, Math.floor(width / 6.2));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** Words at a point. */
export function textAt(x: number, y: number, text: string, look: string): string {
  const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<text x="${x}" y="${y}" ${look}>${safe}</text>`;
}

/** A thin grey line. */
export function line([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#D9D9D9"/>`;
}

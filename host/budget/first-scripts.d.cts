/** A script that the page loads, with its bytes as a web server compresses them. */
export interface FirstScript {
  readonly path: string;
  readonly bytes: number;
}

export function firstScripts(
  html: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): readonly FirstScript[];

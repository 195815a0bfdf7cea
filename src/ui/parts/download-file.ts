interface Content {
  readonly pieces: readonly BlobPart[];
  readonly type: string;
}

/** Lets the browser save a file; some builds of Excel silently refuse. */
export function downloadFile(name: string, { pieces, type }: Content): void {
  const address = URL.createObjectURL(new Blob([...pieces], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser reads it after the click; a minute is ample
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What may be handed over to another thread instead of copied: buffers that hold nothing but the file. */
export function handedOver(files: readonly Uint8Array[]): Transferable[] {
  return files.flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
  );
}

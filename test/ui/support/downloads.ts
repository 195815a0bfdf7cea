/** What the pane lets the browser save from now on; jsdom saves nothing itself. */
export function downloads(): readonly { readonly name: string; readonly pieces: readonly BlobPart[] }[] {
  const saved: { name: string; pieces: readonly BlobPart[] }[] = [];
  let last: readonly BlobPart[] = [];
  jest.spyOn(globalThis, "Blob").mockImplementation((pieces = []) => {
    last = [...pieces];
    return {} as Blob;
  });
  URL.createObjectURL = () => "blob:test";
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, pieces: last });
  });
  return saved;
}
